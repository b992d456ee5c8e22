import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { develop } = await import("./product/development.mjs");
await develop();
