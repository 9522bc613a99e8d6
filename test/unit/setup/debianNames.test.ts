import { expect, test } from 'vitest';
import { chooseDebianNames, readCandidates } from '../../../setup/debianNames.mjs';

const JAVA = 'openjdk-17-jdk-headless|openjdk-21-jdk-headless|default-jdk-headless';
const WANTED = [JAVA, 'libasound2', 'libatk-bridge2.0-0', 'chromium'];

/** As Debian 12's apt-cache prints it; of what it does not know it says nothing. */
const BOOKWORM = `openjdk-17-jdk-headless:
  Installed: 17.0.15+6-1~deb12u1
  Candidate: 17.0.21.1+2-1~deb12u1
  Version table:
     17.0.21.1+2-1~deb12u1 500
        500 http://deb.debian.org/debian-security bookworm-security/main amd64 Packages
 *** 17.0.15+6-1~deb12u1 100
        100 /var/lib/dpkg/status
default-jdk-headless:
  Installed: (none)
  Candidate: 2:1.17-74
  Version table:
     2:1.17-74 500
        500 http://deb.debian.org/debian bookworm/main amd64 Packages
libasound2:
  Installed: 1.2.8-1+b1
  Candidate: 1.2.8-1+b1
  Version table:
 *** 1.2.8-1+b1 500
        500 http://deb.debian.org/debian bookworm/main amd64 Packages
        100 /var/lib/dpkg/status
libatk-bridge2.0-0:
  Installed: (none)
  Candidate: 2.46.0-5
  Version table:
     2.46.0-5 500
        500 http://deb.debian.org/debian bookworm/main amd64 Packages
chromium:
  Installed: (none)
  Candidate: 150.0.7871.100-1~deb12u1
  Version table:
     150.0.7871.100-1~deb12u1 500
        500 http://deb.debian.org/debian bookworm/main amd64 Packages
`;

/** In the same form, what is renamed, virtual or a snap after the 64-bit time change. */
const RENAMED = `openjdk-21-jdk-headless:
  Installed: (none)
  Candidate: 21.0.4+7-1
  Version table:
     21.0.4+7-1 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.11-1build2
  Version table:
     1.2.11-1build2 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
libatk-bridge2.0-0t64:
  Installed: (none)
  Candidate: 2.52.0-1build1
  Version table:
     2.52.0-1build1 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
`;

test('the names of Debian 12', () => {
  expect(chooseDebianNames(WANTED, readCandidates(BOOKWORM))).toEqual({
    names: ['openjdk-17-jdk-headless', 'libasound2', 'libatk-bridge2.0-0', 'chromium'],
    missing: [],
  });
});

test('the names after the 64-bit time change; what apt does not have is said', () => {
  expect(chooseDebianNames(WANTED, readCandidates(RENAMED))).toEqual({
    names: ['openjdk-21-jdk-headless', 'libasound2t64', 'libatk-bridge2.0-0t64'],
    missing: ['chromium'],
  });
});
