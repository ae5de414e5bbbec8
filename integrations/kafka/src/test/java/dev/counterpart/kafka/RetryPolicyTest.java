package dev.counterpart.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void waitsDoubleUpToTheLongest() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1));
        assertThat(policy.waitAfter(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(policy.waitAfter(2)).isEqualTo(Duration.ofMillis(200));
        assertThat(policy.waitAfter(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.waitAfter(1_000_000)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
