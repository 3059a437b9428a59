package io.github.cheatsheets.verify.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system offers to keep a program apart from the rest of the machine.
 *
 * <ul>
 *   <li>{@link #NAMESPACES}: the program sees no other process, reaches no network but a loopback of its own, and can write
 *       nowhere but into a folder of limited size in memory. The kernel ends everything it has started together with it.
 *   <li>{@link #LIMITS}: no file that the program writes grows beyond a limit.
 *   <li>{@link #NONE}: nothing.
 * </ul>
 *
 * In all cases the program runs with the rights of the build's user, and can read what that user can read.
 */
enum Isolation {
    NAMESPACES,
    LIMITS,
    NONE;

    private static final List<String> UNSHARE = List.of(
            "unshare",
            "--user",
            "--map-root-user",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            "--ipc",
            "--uts");

    /** In units of 512 bytes by POSIX, of 1024 in some shells. */
    private static final String LIMIT_FILES = "ulimit -f 131072; ulimit -c 0; ";

    /** What is mounted becomes read-only; where that is not possible, the rights of the user hold. */
    private static final String READ_ONLY =
            "while read -r _ _ _ _ at _; do mount -o remount,bind,ro \"$at\" 2>/dev/null; done"
                    + " </proc/self/mountinfo; ";

    /** The example's folder, and nothing else of what the machine has there, is in the folder for temporary files. */
    private static final String TEMPORARY = "folder=$(dirname \"$1\"); case $folder in /tmp/*) exec 9<\"$folder\";"
            + " mount -t tmpfs -o size=64m tmpfs /tmp && mkdir -p \"$folder\""
            + " && mount -c --bind /proc/self/fd/9 \"$folder\" || exit 125; exec 9<&-;; esac; ";

    /** Where programs keep what lasts no longer than themselves. */
    private static final String VOLATILE = "for at in /dev/shm /run /var/cache /var/lib/nginx /var/log/nginx; do"
            + " [ -d $at ] && mount -t tmpfs -o size=16m tmpfs $at 2>/dev/null; done; ";

    private static final String OWN_DISK =
            "mount -t tmpfs -o size=64m,nr_inodes=20000 tmpfs \"$1\" && cd \"$1\" || exit 125; ";
    private static final String LOOPBACK = "ip link set lo up 2>/dev/null; ";
    private static final String RUN = "shift; exec \"$@\"";

    /** What is there; tried once, after the constants above. */
    static final Isolation CURRENT = current();

    /**
     * Returns the command that runs a command isolated.
     *
     * @param alone whether it has a network of its own
     */
    List<String> isolated(Path work, List<String> command, boolean alone) {
        List<String> isolated = new ArrayList<>();
        if (this == NAMESPACES) {
            isolated.addAll(UNSHARE);
            if (alone) {
                isolated.add("--net");
            }
            isolated.add("--");
        }
        if (this != NONE) {
            String limits = this == NAMESPACES ? READ_ONLY + VOLATILE + TEMPORARY + OWN_DISK + LOOPBACK : LIMIT_FILES;
            String script = limits + RUN;
            isolated.addAll(List.of("sh", "-c", script, "sh", work.toString()));
        }
        isolated.addAll(command);
        return isolated;
    }

    private static Isolation current() {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            return NONE;
        }
        Path work = null;
        try {
            work = Files.createTempDirectory("cheatsheet-isolation-");
            Process trial = new ProcessBuilder(NAMESPACES.isolated(work, List.of("true"), true))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(5, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0 ? NAMESPACES : LIMITS;
        } catch (IOException e) {
            // No such program: another system, or a very small one.
            return LIMITS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LIMITS;
        } finally {
            if (work != null) {
                TemporaryFolder.delete(work);
            }
        }
    }
}
