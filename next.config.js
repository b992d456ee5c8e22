const isBench = process.env.BENCH === "1";

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
    "@prisma/client",
    "@react-email/components",
  ],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default config;
