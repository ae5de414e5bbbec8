package com.acme.examples.platform.http;

import dev.counterpart.runtime.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a caller where its body breaks the contract. */
public final class ContractProblem {

    private ContractProblem() {}

    public static HttpAnswer of(String messageId, List<Violation> violations) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Violation violation : violations) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("pointer", violation.pointer());
            item.put("offset", violation.offset());
            item.put("keyword", violation.keyword());
            item.put("schemaLocation", violation.schemaLocation());
            item.put("message", violation.message());
            items.add(item);
        }
        return HttpAnswer.problem(400, "the body is no " + messageId, items);
    }
}
