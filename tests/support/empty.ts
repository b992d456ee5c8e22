// What "server-only" is outside of Next's own bundler: nothing.
export {};
