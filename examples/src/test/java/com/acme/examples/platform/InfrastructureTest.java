package com.acme.examples.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.examples.Servers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

    @Test
    void whatTheEnvironmentNamesIsUsedAndNotClosed() throws Exception {
        Surroundings named = Servers.surroundings();
        Map<String, String> environment = Map.of(
                "COUNTERPART_KAFKA_BOOTSTRAP", named.bootstrapServers(),
                "COUNTERPART_POSTGRES_URL", named.postgres().url(),
                "COUNTERPART_POSTGRES_USER", named.postgres().user());
        long processes = ProcessHandle.current().descendants().count();

        try (Infrastructure infrastructure = Infrastructure.start(environment)) {
            assertThat(infrastructure.surroundings()).isEqualTo(named);
            assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
        }

        assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
    }
}
