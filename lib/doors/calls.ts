import { loadSessions, loadTokens } from "@/lib/loaders/account";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadAudit } from "@/lib/loaders/audit";
import { loadBalance } from "@/lib/loaders/balance";
import { loadDirectory, loadPeopleDesk } from "@/lib/loaders/directory";
import { loadForm } from "@/lib/loaders/form";
import { loadFramework } from "@/lib/loaders/framework";
import { loadMe, loadOwed } from "@/lib/loaders/me";
import { loadMembers } from "@/lib/loaders/members";
import { loadNamingProgress, loadOwnNaming } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { loadPreview } from "@/lib/loaders/preview";
import { loadReport } from "@/lib/loaders/report";
import { loadReports, loadTeamViews } from "@/lib/loaders/reports";
import { loadRoster, loadSubjects } from "@/lib/loaders/roster";
import { loadRoundDesk } from "@/lib/loaders/round-desk";
import { loadProgress } from "@/lib/loaders/round-progress";
import { loadInvitations, loadPlan, loadRound, loadRounds } from "@/lib/loaders/rounds";
import { loadTeamPeople, loadTeamsPeople } from "@/lib/loaders/team-people";
import { loadTeams } from "@/lib/loaders/teams";
import * as accounts from "@/lib/operations/accounts";
import { declineInvitation, saveAnswers } from "@/lib/operations/answers";
import { approveNominations } from "@/lib/operations/approvals";
import { changeFramework } from "@/lib/operations/framework";
import { acceptPlan, addInvitations, removeInvitation } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { importMembers } from "@/lib/operations/member-import";
import { addMember, changeMember, removeMember } from "@/lib/operations/members";
import { declineNaming } from "@/lib/operations/named";
import { startNaming } from "@/lib/operations/naming";
import { saveNominations } from "@/lib/operations/nominations";
import { createOrganisation, eraseOrganisation } from "@/lib/operations/organisations";
import { cancelRound, changeRound, closeRound, createRound } from "@/lib/operations/rounds";
import { addTeam, changeTeam, removeTeam } from "@/lib/operations/teams";

/** Everything that can be done here, each declared once: the doors and their tests are derived from this. */
export const CALLS = {
  loadMe,
  loadOwed,
  loadSessions,
  loadTokens,
  renameMe: accounts.renameMe,
  createTokenForMe: accounts.createTokenForMe,
  removeToken: accounts.removeToken,
  endOwnSession: accounts.endOwnSession,
  createOrganisation,
  eraseOrganisation,
  loadMembers,
  loadDirectory,
  loadPeopleDesk,
  addMember,
  importMembers,
  changeMember,
  removeMember,
  loadTeams,
  loadTeamsPeople,
  loadTeamPeople,
  addTeam,
  changeTeam,
  removeTeam,
  loadFramework,
  changeFramework,
  loadRounds,
  createRound,
  loadRound,
  changeRound,
  loadInvitations,
  addInvitations,
  acceptPlan,
  removeInvitation,
  loadPlan,
  loadPreview,
  loadRoster,
  loadSubjects,
  loadRoundDesk,
  loadProgress,
  startNaming,
  loadNamingProgress,
  loadOwnNaming,
  loadNomination,
  saveNominations,
  loadApprovals,
  approveNominations,
  declineNaming,
  openRound,
  closeRound,
  cancelRound,
  loadForm,
  saveAnswers,
  declineInvitation,
  loadReport,
  loadAudit,
  loadBalance,
  loadReports,
  loadTeamViews,
  operateOrgCreate: accounts.operateOrgCreate,
  operateTokenCreate: accounts.operateTokenCreate,
  claimInstallation: accounts.claimInstallation,
  showClaimLink: accounts.showClaimLink,
} as const;

export type Calls = typeof CALLS;
export type CallName = keyof Calls;
