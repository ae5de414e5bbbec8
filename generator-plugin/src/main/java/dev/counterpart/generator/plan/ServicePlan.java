package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
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
     * @param response the class of the answer, for a query
     */
    public record Handled(
            String method,
            String messageId,
            String parameter,
            String channel,
            ClassName type,
            Optional<ClassName> response) {}

    public ServicePlan {
        handled = List.copyOf(handled);
        sends = List.copyOf(sends);
    }
}
