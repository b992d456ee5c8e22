import type { MANAGEMENT_ONLY, Skill } from "./skill";

/** The seven skills that stand on the management list alone. */
export const MANAGEMENT_SKILLS: Readonly<Record<(typeof MANAGEMENT_ONLY)[number], Skill>> = {
  "interpersonal-skills": {
    key: "interpersonal-skills",
    name: "Interpersonal skills",
    definition:
      "Gets on with many kinds of people, sees how they are doing, and handles tension with respect.",
    behaviours: {
      low: "Talks over people or keeps out of their way; disagreements turn personal or stay unspoken.",
      middle:
        "Is friendly and fair from day to day; finds it harder with very different characters or in a dispute.",
      high: "Puts all sorts of people at ease, notices who is struggling, and brings a quarrel back to the matter in hand.",
    },
    lists: ["management"],
  },
  organization: {
    key: "organization",
    name: "Organization",
    definition:
      "Arranges people, tasks and resources so that everybody knows who does what, with what, and by when.",
    behaviours: {
      low: "Leaves roles and dates open; things are searched for, done twice or forgotten.",
      middle: "Keeps everyday work in order; loses the overview in busy weeks.",
      high: "Keeps tasks, owners and dates where all can see them, and sorts out overlaps before they cost time.",
    },
    lists: ["management"],
  },
  "forward-planning": {
    key: "forward-planning",
    name: "Forward planning",
    definition: "Thinks ahead about steps, time and risks, so that surprises do not run the work.",
    behaviours: {
      low: "Begins without a plan; bottlenecks that could be seen coming end as emergencies.",
      middle: "Plans the coming weeks; gives less thought to what lies beyond or might go wrong.",
      high: "Works back from the end date, leaves some slack, and has an answer ready for the likeliest trouble.",
    },
    lists: ["management"],
  },
  "strategic-thinking": {
    key: "strategic-thinking",
    name: "Strategic thinking",
    definition: "Sees how today’s choices serve the longer aim, and decides what to leave undone.",
    behaviours: {
      low: "Treats every request as equally important; today’s work is not tied to any longer aim.",
      middle: "Refers to the strategy in large decisions; lets urgency set the order of the day.",
      high: "Weighs the options against where the organisation wants to be in some years, and says what is given up for it.",
    },
    lists: ["management"],
  },
  "problem-solving": {
    key: "problem-solving",
    name: "Problem-solving",
    definition: "Finds out what really causes a difficulty, and brings it to a solution that lasts.",
    behaviours: {
      low: "Patches the symptom or passes the problem on; the same trouble returns.",
      middle: "Solves familiar problems well; needs several attempts, or help, with a new kind.",
      high: "Asks until the cause is clear, compares several ways out, and checks later that the chosen one worked.",
    },
    lists: ["management"],
  },
  "commercial-awareness": {
    key: "commercial-awareness",
    name: "Commercial awareness",
    definition:
      "Understands what customers value and how money is earned and spent, and decides with that in mind.",
    behaviours: {
      low: "Decides without asking what it costs, what it brings, or what a customer would say.",
      middle: "Knows the budget and the main customers; seldom looks at the market around them.",
      high: "Explains a decision by what it does for customers, costs and income, and sees early when the market moves.",
    },
    lists: ["management"],
  },
  mentoring: {
    key: "mentoring",
    name: "Mentoring",
    definition: "Helps others to grow by sharing experience, asking good questions and opening doors.",
    behaviours: {
      low: "Leaves people to learn alone; shares experience only once something has broken.",
      middle: "Answers questions and shows how it is done; rarely talks about where a person wants to go.",
      high: "Makes regular time for a person’s growth, asks before advising, and finds chances to practise something new.",
    },
    lists: ["management"],
  },
};
