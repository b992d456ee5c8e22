import type { Server } from "node:http";

export function endWithSignals(server: Server): void;
