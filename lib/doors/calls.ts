import { loadSessions, loadTokens } from "@/lib/loaders/account";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadAudit } from "@/lib/loaders/audit";
import { loadBalance } from "@/lib/loaders/balance";
import { loadDirectory, loadPeopleDesk } from "@/lib/loaders/directory";
import { loadExport } from "@/lib/loaders/export";
import { loadForm, loadFormEnd } from "@/lib/loaders/form";
import { loadFramework, loadFrameworkDesk } from "@/lib/loaders/framework";
import { loadGoals, loadSharedGoals } from "@/lib/loaders/goals";
import { loadIdentities } from "@/lib/loaders/identities";
import { loadMailSamples } from "@/lib/loaders/mail-samples";
import { loadMe, loadOwed } from "@/lib/loaders/me";
import { exportMembers } from "@/lib/loaders/member-export";
import { loadLastImport } from "@/lib/loaders/member-import";
import { loadMembers } from "@/lib/loaders/members";
import { loadNamingProgress, loadOwnNaming } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { loadOrganisation } from "@/lib/loaders/organisation";
import { loadPlan, loadPlanSpread } from "@/lib/loaders/plan";
import { loadPreview } from "@/lib/loaders/preview";
import { loadQuality } from "@/lib/loaders/quality";
import { loadReminderChoices } from "@/lib/loaders/reminders";
import { loadReport } from "@/lib/loaders/report";
import { loadReaders } from "@/lib/loaders/report-readers";
import { loadReports, loadTeamViews } from "@/lib/loaders/reports";
import { loadRoleModels } from "@/lib/loaders/role-models";
import { loadRoster, loadRosterSpread, loadSubjects } from "@/lib/loaders/roster";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadRoundPage } from "@/lib/loaders/round-page";
import { loadProgress, loadWaiting } from "@/lib/loaders/round-progress";
import { loadInvitations, loadRound, loadRounds } from "@/lib/loaders/rounds";
import { loadFound } from "@/lib/loaders/search";
import { loadTeamGoals } from "@/lib/loaders/team-goals";
import { loadTeamPeople, loadTeamsPeople } from "@/lib/loaders/team-people";
import { loadTeamShare } from "@/lib/loaders/team-share";
import { loadTeams } from "@/lib/loaders/teams";
import { loadUnreached } from "@/lib/loaders/unreached";
import { loadWhatIf } from "@/lib/loaders/what-if";
import * as accounts from "@/lib/operations/accounts";
import { declineInvitation, saveAnswers } from "@/lib/operations/answers";
import { approveNominations } from "@/lib/operations/approvals";
import { eraseMe } from "@/lib/operations/erasure";
import { changeFramework } from "@/lib/operations/framework";
import { addGoal, changeGoal, removeGoal, restoreGoal, tickStep } from "@/lib/operations/goals";
import { removeIdentity } from "@/lib/operations/identities";
import { undoImport } from "@/lib/operations/import-undo";
import { acceptPlan, addInvitations, removeInvitation } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { renewLink, revokeLink } from "@/lib/operations/links";
import { importMembers } from "@/lib/operations/member-import";
import { addMember, changeMember, removeMember } from "@/lib/operations/members";
import { declineNaming } from "@/lib/operations/named";
import { startNaming } from "@/lib/operations/naming";
import { saveNominations } from "@/lib/operations/nominations";
import { changeOrganisation, createOrganisation, eraseOrganisation } from "@/lib/operations/organisations";
import { chooseReminders, remindRound } from "@/lib/operations/reminders";
import { endReportShare, shareReport } from "@/lib/operations/report-shares";
import { offerSkill } from "@/lib/operations/role-models";
import { duplicateRound } from "@/lib/operations/round-copy";
import { cancelRound, changeRound, closeRound, createRound } from "@/lib/operations/rounds";
import { addTeamGoal, changeTeamGoal, removeTeamGoal, restoreTeamGoal } from "@/lib/operations/team-goals";
import { shareTeam, unshareTeam } from "@/lib/operations/team-shares";
import { addTeam, changeTeam, removeTeam } from "@/lib/operations/teams";

/** Everything that can be done here, each declared once: the doors and their tests are derived from this. */
export const CALLS = {
  loadMe,
  loadOwed,
  loadSessions,
  loadTokens,
  loadIdentities,
  renameMe: accounts.renameMe,
  eraseMe,
  createTokenForMe: accounts.createTokenForMe,
  removeToken: accounts.removeToken,
  removeIdentity,
  endOwnSession: accounts.endOwnSession,
  loadReminderChoices,
  chooseReminders,
  createOrganisation,
  loadOrganisation,
  loadExport,
  changeOrganisation,
  eraseOrganisation,
  loadMembers,
  loadDirectory,
  loadPeopleDesk,
  loadFound,
  addMember,
  importMembers,
  undoImport,
  loadLastImport,
  exportMembers,
  changeMember,
  removeMember,
  loadTeams,
  loadTeamsPeople,
  loadTeamPeople,
  addTeam,
  changeTeam,
  removeTeam,
  loadFramework,
  loadFrameworkDesk,
  changeFramework,
  loadRounds,
  createRound,
  loadRound,
  changeRound,
  duplicateRound,
  loadInvitations,
  addInvitations,
  acceptPlan,
  removeInvitation,
  renewLink,
  revokeLink,
  loadPlan,
  loadPlanSpread,
  loadPreview,
  loadRoster,
  loadRosterSpread,
  loadSubjects,
  loadRoundDesk,
  loadRoundPage,
  loadProgress,
  loadWaiting,
  loadUnreached,
  startNaming,
  loadNamingProgress,
  loadOwnNaming,
  loadNomination,
  saveNominations,
  loadApprovals,
  approveNominations,
  declineNaming,
  openRound,
  remindRound,
  closeRound,
  cancelRound,
  loadForm,
  loadFormEnd,
  saveAnswers,
  declineInvitation,
  loadReport,
  loadReaders,
  shareReport,
  endReportShare,
  loadGoals,
  loadSharedGoals,
  addGoal,
  changeGoal,
  removeGoal,
  restoreGoal,
  tickStep,
  loadRoleModels,
  offerSkill,
  loadMailSamples,
  loadAudit,
  loadBalance,
  loadTeamShare,
  loadWhatIf,
  shareTeam,
  unshareTeam,
  loadTeamGoals,
  addTeamGoal,
  changeTeamGoal,
  removeTeamGoal,
  restoreTeamGoal,
  loadQuality,
  loadReports,
  loadTeamViews,
  operateOrgCreate: accounts.operateOrgCreate,
  operateTokenCreate: accounts.operateTokenCreate,
  claimInstallation: accounts.claimInstallation,
  showClaimLink: accounts.showClaimLink,
} as const;

export type Calls = typeof CALLS;
export type CallName = keyof Calls;
