import { counted } from '../counted.ts'
import { passwordErrors } from './auth.ts'

const errors = {
  ...passwordErrors,
  'email-missing': 'Enter their e-mail address.',
  'email-invalid':
    'That is not an e-mail address. It looks like name@example.org.',
  'email-taken': 'Somebody on this desk has this e-mail address already.',
  'name-missing': 'Enter a name.',
  'name-long': 'Use at most 100 characters.',
  'roles-missing': 'Choose at least one role.',
  'password-missing': 'Enter the password you have now.',
  'password-new-missing': 'Choose a new password.',
  'old-password-wrong':
    'That is not your password. Capital letters count. If you forgot it, log out and ask for a link.',
  'demo-account':
    'The password of a demo account is public and stays as it is.',
  'not-allowed': 'Your roles on this desk do not include this.',
  'no-such-person': 'This person is not on the desk any more.',
  'changed-since':
    'Somebody changed this person since you opened the page. Look at what is shown now, then decide again.',
  'last-admin':
    'This is the last admin who has joined. Make somebody else an admin first, or nobody could let people in.',
  yourself: 'You cannot deactivate yourself. Ask another admin.',
  deactivated: 'This person is deactivated. Reactivate them first.',
  active: 'This person is active already.',
  'no-mail': 'This desk sends no mail. Copy the link instead.',
  'no-such-session': 'That session has ended already.',
  'claimant-missing': 'Enter the name of a person or an organisation.',
  'claimant-long': 'Use at most 200 characters.',
  'reason-missing': 'Say what ties them to each other, in a sentence.',
  'reason-long': 'Use at most 1,000 characters.',
  'person-missing': 'Choose a person.',
  'conflict-known': 'This conflict of interest is on the list already.',
  'no-such-conflict': 'This conflict of interest does not exist any more.',
  'conflict-ended': 'This conflict of interest has ended already.',
  'declared-by-another':
    'Somebody else declared this of you, so somebody else must end it.',
}

/** People, their accounts and their conflicts of interest. */
export const people = {
  errors,
  wait: (seconds: number) =>
    `Too many attempts. Wait ${counted(Math.max(1, Math.ceil(seconds / 60)), 'minute', 'minutes')}, then try again.`,
  demo: 'Demo',
  deactivated: 'Deactivated',
  invited: 'Invited',
  list: {
    title: 'People',
    lead: 'Everyone on the desk and what they may do.',
    caption: 'People on the desk, by name',
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    state: 'State',
    active: 'Active',
    noRoles: 'No role',
    more: 'Show the next people',
    toStart: 'Back to the start of the list',
  },
  invite: {
    title: 'Invite somebody',
    name: 'Name',
    email: 'E-mail address',
    roles: 'Roles',
    by: 'How they get the link',
    byMail: 'Mail it to them',
    byCopy: 'Show it to me, I pass it on',
    submit: 'Invite',
    sentTitle: (name: string) => `The invitation to ${name} is on its way`,
    sentBody: 'The link in it works once, within 72 hours.',
    linkTitle: (name: string) => `Pass this link on to ${name}`,
  },
  link: {
    resetTitle: (name: string) => `A link for ${name} to choose a new password`,
    invitationTitle: (name: string) => `A link for ${name} to join`,
    body: 'Whoever opens it first gets the account, so pass it on in private. It works once, and is not shown again.',
    endsAt: 'It ends',
    address: 'Link',
  },
  person: {
    since: 'On the desk since',
    signIn: 'Signing in',
    joined: 'Has joined',
    notJoined: 'Has not joined yet',
    invitationEnds: 'The invitation ends',
    invitationEnded: 'The invitation has ended; make a new link.',
    roles: 'Roles',
    rolesHint:
      'Who changes roles is logged. Their sessions end, and begin anew when they log in.',
    saveRoles: 'Save the roles',
    linkTitle: 'Link to sign in',
    linkBodyJoined:
      'Makes a link with which they choose a new password. Earlier links end; their password stays until they follow it.',
    linkBodyInvited:
      'Makes a new link with which they join. Earlier links end.',
    makeLink: 'Make a link',
    deactivateTitle: 'Deactivate',
    deactivateBody:
      'They are logged out at once and cannot come back; their tokens end. What they did stays under their name.',
    deactivate: (name: string) => `Deactivate ${name}`,
    deactivateConfirm: 'Deactivate',
    reactivateTitle: 'Reactivate',
    reactivateBody:
      'They can log in again, with the roles and the password they had.',
    reactivate: (name: string) => `Let ${name} in again`,
    claimsTitle: 'Open claims',
    claimsLead: (count: number) =>
      `${counted(count, 'open claim is', 'open claims are')} assigned to this person.`,
    claimsMore: 'See all in the queue',
    claimsNone: 'No open claim is assigned to this person.',
    reassign: 'Give these to somebody else, or they will lie still.',
    conflictsTitle: 'Conflicts of interest',
    conflictsNone: 'None is declared.',
    demoBody:
      'A demo account. It can sign in only while nobody but this machine can reach the desk, with the public password.',
  },
  account: {
    title: 'Your account',
    lead: 'What concerns only you.',
    nameTitle: 'Name',
    name: 'Name',
    nameHint: 'As colleagues see it, and readers where the desk names people.',
    email: 'E-mail address',
    emailHint: 'What you log in with.',
    roles: 'Roles',
    rolesHint: 'An admin sets them.',
    saveName: 'Save the name',
    passwordTitle: 'Password',
    passwordLead: 'You stay logged in here and are logged out everywhere else.',
    oldPassword: 'Password now',
    newPassword: 'New password',
    newPasswordHint:
      'At least 12 characters. Any characters, also spaces and words in a row.',
    savePassword: 'Change the password',
    demoPassword:
      'This is a demo account: its password is public and stays as it is.',
    appearanceTitle: 'Appearance and keys',
    theme: 'Appearance',
    letterKeys: 'Single-letter keys in lists',
    letterKeysHint:
      'Such as j, k and a on the workbench. Switch them off if you dictate, or if keys fire by accident.',
    savePreferences: 'Save',
    sessionsTitle: 'Where you are logged in',
    sessionsLead:
      'A session ends after twelve hours without use, and after fourteen days in any case.',
    thisSession: 'This browser',
    session: (browser: string, system: string) => {
      if (browser && system) return `${browser} on ${system}`
      return browser || system || 'Unknown program'
    },
    since: 'Since',
    endSession: 'Log out there',
    endSessionOf: (name: string, since: string) =>
      `Log out there: ${name}, since ${since}`,
    endAll: 'Log out everywhere',
    endAllHint: 'Also here.',
    conflictsTitle: 'Conflicts of interest',
    conflictsBody:
      'If you are tied to a person or an organisation, say so: you get no part in claims that they made.',
    conflictsLink: 'See and declare conflicts of interest',
  },
  conflicts: {
    title: 'Conflicts of interest',
    lead: 'Who is tied to whom. A person gets no part in a claim by such a claimant: not as assignee, rater, adjudicator or approver.',
    standing: 'Standing',
    ended: 'Ended',
    which: 'Which conflicts',
    caption: 'Conflicts of interest, the newest first',
    person: 'Person',
    claimant: 'Claimant',
    reason: 'Reason',
    declared: 'Declared',
    declaredBy: (name: string) => `by ${name}`,
    endedAt: 'Ended',
    end: 'End',
    endOf: (person: string, claimant: string) =>
      `End the conflict of ${person} with ${claimant}`,
    endBody:
      'It stays on record. From then on they may have a part in claims by this claimant.',
    emptyTitle: 'No conflict of interest stands',
    emptyBody:
      'Whoever has worked for, is related to or campaigns with somebody whose claims the desk checks declares it here.',
    emptyEndedTitle: 'None has ended',
    declareTitle: 'Declare a conflict of interest',
    declareLead:
      'It holds at once, for claims that are there and those that come.',
    claimantHint: 'As it is written in the claims.',
    reasonHint: 'Colleagues on the desk can read it; readers never do.',
    submit: 'Declare',
  },
}
