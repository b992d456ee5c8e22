const isBench = process.env.BENCH === "1";
const isDevelopment = process.env.NODE_ENV === "development";
const publicAddress = process.env.AUTH_URL ?? "";

// Next writes inline scripts and React inline styles; what matters most is that nothing comes from or goes to elsewhere.
const CONTENT_POLICY = [
  "default-src 'self'",
  // React's development tools evaluate strings.
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: true,
  // `npm test` checks the types, of the tests too; a start should not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The baselines that `npm run bench` compares with are routes of its own build alone.
  ...(isBench ? { distDir: ".next-bench", pageExtensions: ["bench.tsx", "bench.ts", "tsx", "ts"] } : {}),
  poweredByHeader: false,
  serverExternalPackages: [
    "pg",
    "graphile-worker",
    "nodemailer",
    "pdfkit",
    "@prisma/client",
    "@react-email/components",
  ],
  experimental: {
    serverActions: {
      bodySizeLimit: "1mb",
      // Also behind a proxy that does not pass on the name by which it was asked.
      allowedOrigins: URL.canParse(publicAddress) ? [new URL(publicAddress).host] : [],
    },
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Content-Security-Policy", value: CONTENT_POLICY },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default config;
