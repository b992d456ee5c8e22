import type { StandardSkillKey } from "./framework";

const FIRST_STEPS: Readonly<Record<StandardSkillKey, readonly string[]>> = {
  communication: [
    "End your next meeting by asking each person what they will take away, and correct what did not arrive.",
    "Before you answer, say in one sentence what you understood, and ask whether it is right.",
  ],
  motivation: [
    "Ask one person which part of last week’s work gave them energy, and pass them more of it.",
    "Add one sentence to the next task you hand out: whom it helps, and how.",
  ],
  delegation: [
    "Choose one task that you always do yourself, and hand it over with its goal, its freedom and one date to talk.",
    "When somebody asks you how, ask first how they would do it.",
  ],
  positivity: [
    "Open the next team meeting with one thing that worked last week and who made it work.",
    "For each problem you raise, bring one first step that is in your own hands.",
  ],
  trustworthiness: [
    "List the promises you have open. Keep one today, and call about one that you cannot keep.",
    "Tell one piece of uncomfortable news this week before anybody has to ask for it.",
  ],
  creativity: [
    "Ask the team for three ways to do a routine job differently, and try one of them for a week.",
    "When an idea sounds odd, ask two questions about it before you judge it.",
  ],
  feedback: [
    "Tell one person what you saw them do, what it led to, and one thing you would try next, within two days.",
    "Ask somebody what you could have done better in a meeting that you both attended. Say only thank you.",
  ],
  responsibility: [
    "Find one loose end that nobody owns, and tell the others that you will take it.",
    "Next time something goes wrong, begin with your own part in it.",
  ],
  commitment: [
    "Choose the one aim that you most want to see finished, and block two hours for it every week.",
    "Say no to one new thing, so that something you have begun gets done.",
  ],
  flexibility: [
    "Take one plan and write down what would have to be true for you to change it. Look at it each Monday.",
    "Try a colleague’s way of doing something once, exactly as they do it.",
  ],
  "interpersonal-skills": [
    "Have a short talk, without an agenda, with the colleague you understand least.",
    "In the next disagreement, name what both of you want before you name what you want.",
  ],
  organization: [
    "Put every open task of the team on one page with an owner and a date, and keep it where all can see it.",
    "Give the last ten minutes of each day to sorting the next one.",
  ],
  "forward-planning": [
    "Take your next deadline and plan backwards from it, with one spare day in every five.",
    "Ask the team what would surprise them most in the coming month, and prepare for the likeliest answer.",
  ],
  "strategic-thinking": [
    "Write down the three results that matter most this year, and check next week’s diary against them.",
    "For the next request, say what will have to wait because of it.",
  ],
  "problem-solving": [
    "Take a problem that has come back, and ask why five times before you talk about solutions.",
    "Write down two other ways out before you choose the first one that comes to mind.",
  ],
  "commercial-awareness": [
    "Spend half an hour with somebody who talks to customers every day, and ask what they hear.",
    "Work out roughly what one of your regular activities costs in a year, and what it brings.",
  ],
  mentoring: [
    "Offer one person half an hour about where they would like to be in two years. Ask more than you tell.",
    "Take somebody along to a meeting that they would not normally see, and talk about it afterwards.",
  ],
};

const stepsByKey = new Map<string, readonly string[]>(Object.entries(FIRST_STEPS));

/** One or two things to try in the coming week; none for a skill that an organisation has added itself. */
export const firstStepsOf = (skillKey: string): readonly string[] => stepsByKey.get(skillKey) ?? [];
