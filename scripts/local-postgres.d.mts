export interface LocalPostgres {
  readonly joined: boolean;
  readonly folder: string;
  url(database?: string): string;
  close(): Promise<void>;
}

export function openPostgres(options: { folder: string; temporary?: boolean }): Promise<LocalPostgres>;
