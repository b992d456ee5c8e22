/** Drawn on a 16 x 16 grid with a 1.5 stroke. */
export const ICON_PATHS = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  "chevron-down": "M4 6l4 4 4-4",
  "chevron-right": "M6 4l4 4-4 4",
  "chevron-left": "M10 4 6 8l4 4",
  "arrow-right": "M3 8h10M9 4l4 4-4 4",
  "arrow-left": "M13 8H3M7 4 3 8l4 4",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  info: "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 7.5v3.25M8 5.25v.01",
  warning: "M8 2 14.5 13.5h-13L8 2ZM8 6.5v3M8 11.5v.01",
  danger: "M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75ZM8 5v3.5M8 11v.01",
  success: "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM5.25 8.25 7.25 10.25 11 6",
  person: "M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 14c.5-2.6 2.5-4 5.25-4s4.75 1.4 5.25 4",
  lock: "M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3V7Z",
  print: "M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7V9.5Z",
  share: "M8 10V2M5 4.5 8 1.75l3 2.75M3.5 8H2.75v6h10.5V8h-.75",
  download: "M8 2v8M5 7.5l3 2.75 3-2.75M2.75 11v3h10.5v-3",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14",
  mail: "M2 3.5h12v9H2v-9ZM2 4.5 8 9l6-4.5",
  bin: "M2.5 4h11M6 4V2.25h4V4M4 4l.6 9.75h6.8L12 4",
  edit: "M10.5 2.5l3 3-8 8H2.5v-3l8-8Z",
} as const;

export type IconName = keyof typeof ICON_PATHS;
