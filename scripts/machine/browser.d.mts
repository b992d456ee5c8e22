export function findBrowser(env?: NodeJS.ProcessEnv): Promise<string | undefined>;
