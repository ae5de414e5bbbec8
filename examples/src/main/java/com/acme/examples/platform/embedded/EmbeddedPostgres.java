package com.acme.examples.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL server as a child process, durable as in production: fsync and synchronous_commit stay on.
 *
 * <p>A shell stands between this JVM and the server and waits for its standard input to end: so the server is stopped in
 * order when {@link #close} is called, and also when the JVM dies without a word.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Stops the server when standard input ends, and ends when the server does. */
    private static final String GUARD = """
            exec 3<&0
            "$@" >"$LOG" 2>&1 </dev/null 3<&- &
            server=$!
            trap '' INT TERM HUP
            (while read -r line <&3; do :; done; kill -INT $server) 2>/dev/null &
            reader=$!
            wait $server
            kill -9 $reader 2>/dev/null
            """;

    private final Process guard;
    private final String url;

    private EmbeddedPostgres(Process guard, String url) {
        this.guard = guard;
        this.url = url;
    }

    /** Unpacks the server into the folder, makes an empty database cluster and starts it. */
    public static EmbeddedPostgres start(TemporaryFolder folder) {
        try {
            Path bin = unpack(folder).resolve("bin");
            List<String> identity = unprivileged();
            Path data = folder.newFolder("postgres-data");
            if (!identity.isEmpty() && identity.get(0).equals("setpriv")) {
                run(List.of("chown", "65534:65534", data.toString()));
            }
            run(initialise(identity, bin, data));
            int port = LoopbackPorts.free();
            List<String> server = serve(identity, bin, data, port);
            Path log = folder.path().resolve("postgres.log");
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(guarded(server, log), "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
            postgres.awaitReady(log);
            return postgres;
        } catch (IOException e) {
            throw new IllegalStateException("the embedded database does not start: " + e.getMessage(), e);
        }
    }

    public String url() {
        return url;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return "";
    }

    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, USER, password())) {
                connection.createStatement().execute("SELECT 1");
                return;
            } catch (SQLException e) {
                if (!guard.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IOException("no answer at " + url + "; the server said:\n" + Files.readString(log), e);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database starts", e);
        }
    }

    private static Path unpack(TemporaryFolder folder) throws IOException {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-" + system + "-" + machine + ".txz";
        Path target = folder.newFolder("postgres");
        try (@Nullable InputStream content = EmbeddedPostgres.class.getResourceAsStream(archive)) {
            if (content == null) {
                throw new IOException("no PostgreSQL for this machine on the class path: " + archive
                        + "; name a server of your own in COUNTERPART_POSTGRES_URL");
            }
            Process tar = new ProcessBuilder("tar", "-x", "-C", target.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.path().resolve("tar.log").toFile())
                    .start();
            // Decompressed here, because not every machine has xz.
            try (InputStream plain = new XZInputStream(content);
                    OutputStream into = tar.getOutputStream()) {
                plain.transferTo(into);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("tar: " + Files.readString(folder.path().resolve("tar.log")));
            }
            return target;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + archive, e);
        }
    }

    /** PostgreSQL refuses to run as root, so root's identity is given up first: in a user namespace, or by changing it. */
    private static List<String> unprivileged() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "sh", "-c", "test $(id -u) != 0")) {
            return List.of("unshare", "-U");
        }
        List<String> setpriv = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        List<String> attempt = new ArrayList<>(setpriv);
        attempt.add("true");
        if (succeeds(attempt.toArray(String[]::new))) {
            return setpriv;
        }
        throw new IOException("PostgreSQL does not run as root, and neither unshare nor setpriv may give that up;"
                + " run as a normal user or name a server in COUNTERPART_POSTGRES_URL");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                || (Files.isReadable(Path.of("/proc/self/status")) && succeeds("sh", "-c", "test $(id -u) = 0"));
    }

    private static Process guarded(List<String> server, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        if (succeeds("setsid", "true")) {
            // Ctrl-C speaks to the whole foreground group; the database has to outlive its clients.
            command.add("setsid");
        }
        command.addAll(List.of("sh", "-c", GUARD, "sh"));
        command.addAll(server);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LOG", log.toString());
        return builder.start();
    }

    /** {@code --no-sync} only spares the flush of the empty cluster; the server itself syncs. */
    private static List<String> initialise(List<String> identity, Path bin, Path data) {
        List<String> command = new ArrayList<>(identity);
        command.addAll(List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", USER, "-A", "trust"));
        command.addAll(List.of("-E", "UTF-8", "--no-locale", "--no-sync"));
        return command;
    }

    private static List<String> serve(List<String> identity, Path bin, Path data, int port) {
        List<String> command = new ArrayList<>(identity);
        command.addAll(List.of(bin.resolve("postgres").toString(), "-D", data.toString(), "-p", "" + port));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "fsync=on", "-c", "synchronous_commit=on"));
        return command;
    }

    private static boolean succeeds(String... command) {
        try {
            run(List.of(command));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + "\n" + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + String.join(" ", command), e);
        }
    }
}
