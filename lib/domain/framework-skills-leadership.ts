import type { LEADERSHIP_ONLY, Skill } from "./skill";

/** The seven skills that stand on the leadership list alone. */
export const LEADERSHIP_SKILLS: Readonly<Record<(typeof LEADERSHIP_ONLY)[number], Skill>> = {
  positivity: {
    key: "positivity",
    name: "Positivity",
    definition: "Meets people and difficulties with a realistic confidence that others can feel and share.",
    behaviours: {
      low: "Talks first and longest about what is wrong; after a setback the mood in the room drops further.",
      middle: "Is good company when things go well; turns quiet or short when they do not.",
      high: "Names a problem honestly, then turns the talk to what already works and what can be done next.",
    },
    lists: ["leadership"],
  },
  trustworthiness: {
    key: "trustworthiness",
    name: "Trustworthiness",
    definition: "Keeps promises and confidences, and stays truthful when that is uncomfortable.",
    behaviours: {
      low: "Lets promises slip without a word, or repeats elsewhere what was said in private.",
      middle: "Keeps the large promises; forgets small ones, or sits on bad news for a while.",
      high: "Does what was agreed or says early that it will not work, and gives everybody the same account.",
    },
    lists: ["leadership"],
  },
  creativity: {
    key: "creativity",
    name: "Creativity",
    definition: "Looks for new ways to do things, and makes room for other people’s unfinished ideas.",
    behaviours: {
      low: "Answers a new question with the usual solution; an odd idea is dropped before it has been heard out.",
      middle: "Welcomes ideas at the moments set aside for them; few are ever tried.",
      high: "Asks “what if”, joins ideas from different places, and tries the promising ones on a small scale.",
    },
    lists: ["leadership"],
  },
  feedback: {
    key: "feedback",
    name: "Feedback",
    definition:
      "Tells people what works and what could be better, soon and specifically, and asks for the same in return.",
    behaviours: {
      low: "Says little about people’s work until something has gone wrong, and then only in general terms.",
      middle: "Gives useful comments when asked; puts hard messages off or wraps them in cotton wool.",
      high: "Within days, describes what was seen and what it led to; asks how their own work is seen, and gives thanks for the answer.",
    },
    lists: ["leadership"],
  },
  responsibility: {
    key: "responsibility",
    name: "Responsibility",
    definition: "Owns decisions and results, good or bad, and acts without waiting to be told.",
    behaviours: {
      low: "Points to circumstances or to other people when something fails; loose ends lie until somebody else ties them.",
      middle: "Stands by the tasks that were agreed; is slow to step in where nobody is clearly in charge.",
      high: "Says “that was my decision”, puts it right, and picks up what would fall between two people.",
    },
    lists: ["leadership"],
  },
  commitment: {
    key: "commitment",
    name: "Commitment",
    definition: "Stays with the purpose and the people, also when it costs time and effort.",
    behaviours: {
      low: "Starts with energy and drifts away once the novelty has worn off; others finish the job.",
      middle: "Gives full effort to favourite topics; the rest gets what is necessary.",
      high: "Keeps going through the dull and difficult stretches, and makes time when somebody is counting on it.",
    },
    lists: ["leadership"],
  },
  flexibility: {
    key: "flexibility",
    name: "Flexibility",
    definition: "Changes plan, style or opinion when the facts or a good argument call for it.",
    behaviours: {
      low: "Holds on to the first plan after the facts have changed; treats every change as a disturbance.",
      middle: "Adapts once the need is plain to all, after some hesitation.",
      high: "Notices early that something has shifted, tries another way, and tells people why the course is different.",
    },
    lists: ["leadership"],
  },
};
