import type { SHARED, Skill } from "./skill";

/** The common core: on both lists, answered once, drawn on both radars. */
export const SHARED_SKILLS: Readonly<Record<(typeof SHARED)[number], Skill>> = {
  communication: {
    key: "communication",
    name: "Communication",
    definition:
      "Shares what people need to know, clearly and in time, and listens until the other side has been understood.",
    behaviours: {
      low: "Passes news on late or in fragments; people leave a conversation unsure what was meant.",
      middle: "Explains the main points clearly; the reasons behind them have to be asked for.",
      high: "Says what matters in plain words, checks that it has arrived, and lets others finish before answering.",
    },
    lists: ["leadership", "management"],
  },
  motivation: {
    key: "motivation",
    name: "Motivation",
    definition: "Finds out what makes the work worth doing for each person, and helps them to keep going.",
    behaviours: {
      low: "Hands out work without saying what it is for; good effort passes without a word.",
      middle: "Celebrates the visible successes; knows what drives some of the team, but not everybody.",
      high: "Links a task to something the person cares about, and notices effort while it is still under way.",
    },
    lists: ["leadership", "management"],
  },
  delegation: {
    key: "delegation",
    name: "Delegation",
    definition:
      "Gives work, and the authority that it needs, to the right person, and lets go without losing touch.",
    behaviours: {
      low: "Keeps the important work back, or hands it over and then decides every detail.",
      middle: "Hands over whole tasks with a clear goal; takes some of them back when time gets short.",
      high: "Agrees the result, the freedom and the dates to talk, then lets the person find the way and take the credit.",
    },
    lists: ["leadership", "management"],
  },
};
