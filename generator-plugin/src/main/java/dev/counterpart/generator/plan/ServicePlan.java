package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The handler interface of a service.
 *
 * @param serviceId the service's id in the catalog
 * @param summary the catalog's words on it
 * @param place the AsyncAPI document it comes from
 * @param handled every message it receives, in the order of its AsyncAPI document
 * @param sends the classes of every message it sends
 */
public record ServicePlan(
        ClassName name, String serviceId, String summary, String place, List<Handled> handled, List<ClassName> sends) {

    /**
     * A message that the service receives.
     *
     * @param method {@code onCreateOrder}
     * @param parameter {@code command}, {@code query} or {@code event}
     * @param channels the addresses it comes from
     * @param response the class of the answer, for a query
     */
    public record Handled(
            String method,
            String messageId,
            String parameter,
            List<String> channels,
            ClassName type,
            Optional<ClassName> response) {

        public Handled {
            channels = List.copyOf(channels);
        }

        Handled alsoFrom(String channel) {
            List<String> more = new ArrayList<>(channels);
            more.add(channel);
            return new Handled(method, messageId, parameter, more, type, response);
        }
    }

    public ServicePlan {
        handled = List.copyOf(handled);
        sends = List.copyOf(sends);
    }
}
