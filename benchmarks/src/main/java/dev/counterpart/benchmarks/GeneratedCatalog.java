package dev.counterpart.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a catalog of any size, the same bytes for the same size: ten messages a service, a hundred a domain, four versions
 * each; schemas of 10 to 20 properties that refer to files which the domain shares; services with senders, receivers and an
 * AsyncAPI document; channels, teams, examples. It has no mistake in it.
 */
public final class GeneratedCatalog {

    private static final int MESSAGES_A_SERVICE = 10;
    private static final int SERVICES_A_DOMAIN = 10;
    private static final List<String> EARLIER = List.of("1.0.0", "1.1.0", "1.2.0");
    private static final String CURRENT = "1.3.0";

    private final Path root;
    private final int messages;

    private GeneratedCatalog(Path root, int messages) {
        this.root = root;
        this.messages = messages;
    }

    /**
     * @param root a folder; what it has under the same names is overwritten
     */
    public static void write(Path root, int messages) throws IOException {
        GeneratedCatalog catalog = new GeneratedCatalog(root, messages);
        int services = (messages + MESSAGES_A_SERVICE - 1) / MESSAGES_A_SERVICE;
        for (int domain = 0; domain * SERVICES_A_DOMAIN < services; domain++) {
            catalog.domain(domain);
        }
        for (int service = 0; service < services; service++) {
            catalog.service(service);
        }
        for (int message = 0; message < messages; message++) {
            catalog.message(message);
        }
    }

    private void domain(int domain) throws IOException {
        file("teams/team-" + domain + ".mdx", GeneratedPages.team(domain));
        file(domainFolder(domain) + "index.mdx", GeneratedPages.domain(domain));
        for (GeneratedSchemas.Shared shared : GeneratedSchemas.SHARED) {
            file(domainFolder(domain) + "shared/" + shared.file(), shared.text());
        }
    }

    private void service(int service) throws IOException {
        List<Integer> sent = new ArrayList<>();
        for (int i = 0; i < MESSAGES_A_SERVICE; i++) {
            int message = service * MESSAGES_A_SERVICE + i;
            if (message < messages) {
                sent.add(message);
            }
        }
        // it also reads what the service before it writes
        List<Integer> received = sent.stream()
                .map(message -> (message + messages - MESSAGES_A_SERVICE) % messages)
                .toList();
        int domain = service / SERVICES_A_DOMAIN;
        file("channels/service-" + service + ".events/index.mdx", GeneratedPages.channel(service, domain));
        file(serviceFolder(service) + "index.mdx", GeneratedPages.service(service, domain, sent, received));
        file(serviceFolder(service) + "asyncapi.yml", GeneratedPages.asyncApi(service, sent));
    }

    private void message(int message) throws IOException {
        int service = message / MESSAGES_A_SERVICE;
        String folder = serviceFolder(service) + "events/" + name(message) + "/";
        for (int age = 0; age < EARLIER.size(); age++) {
            String version = EARLIER.get(age);
            String below = folder + "versioned/" + version + "/";
            file(below + "index.mdx", GeneratedPages.message(message, service, version));
            file(below + "schema.json", GeneratedSchemas.message(message, age, "../../../../../../shared/"));
        }
        file(folder + "index.mdx", GeneratedPages.message(message, service, CURRENT));
        file(folder + "schema.json", GeneratedSchemas.message(message, EARLIER.size(), "../../../../shared/"));
        file(folder + "examples/usual.json", GeneratedSchemas.example(message));
    }

    static String name(int message) {
        return "Happened" + message;
    }

    static String id(int message) {
        return name(message).toLowerCase(Locale.ROOT);
    }

    private static String domainFolder(int domain) {
        return "domains/Domain" + domain + "/";
    }

    private static String serviceFolder(int service) {
        return domainFolder(service / SERVICES_A_DOMAIN) + "services/Service" + service + "/";
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
