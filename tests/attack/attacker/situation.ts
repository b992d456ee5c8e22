/** The skills that a situation leans on, as the public page of the two hats names them. */
export const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  change: ["communication", "motivation", "positivity", "flexibility", "trustworthiness"],
  innovation: ["creativity", "feedback", "motivation", "flexibility", "commitment"],
  project: ["organization", "delegation", "forward-planning", "problem-solving", "communication"],
  obstacle: ["flexibility", "creativity", "problem-solving", "organization", "communication"],
  deadline: ["organization", "forward-planning", "problem-solving", "delegation", "interpersonal-skills"],
};

export const TITLES: Readonly<Record<string, string>> = {
  change: "A time of change",
  innovation: "Encouraging innovation",
  project: "Carrying a project out",
  obstacle: "An unexpected obstacle",
  deadline: "Meeting a deadline",
};
