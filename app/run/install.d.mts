/** Install the packages of the lock file where they are not there. */
export function installWhatIsMissing(root: string): boolean
export function isInstalled(root: string): boolean
