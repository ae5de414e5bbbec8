package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.DecisionRecord;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the page of an architecture decision record. */
final class DecisionReader {

    private static final Set<String> STATUSES = Set.of("proposed", "accepted", "rejected", "deprecated", "superseded");
    private static final List<String> RELATIONS =
            List.of("supersedes", "supersededBy", "amends", "amendedBy", "related");

    private DecisionReader() {}

    static DecisionRecord read(Entry entry) {
        Fields fields = entry.fields();
        List<DecisionRecord.Subject> subjects = new ArrayList<>();
        for (Fields subject : fields.objects("appliesTo")) {
            subjects.add(new DecisionRecord.Subject(subject.required("type"), Entry.pointer(subject)));
        }
        List<DecisionRecord.Relation> related = new ArrayList<>();
        for (String how : RELATIONS) {
            for (ResourcePointer decision : entry.pointers(how)) {
                related.add(new DecisionRecord.Relation(how, decision));
            }
        }
        return new DecisionRecord(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                status(fields),
                fields.required("date"),
                Entry.people(fields, "decisionMakers"),
                subjects,
                related,
                entry.location());
    }

    private static String status(Fields fields) {
        String status = fields.required("status");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            String near = DidYouMean.hint(status, STATUSES);
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_FIELD,
                            fields.locationOf("status"),
                            "\"" + status + "\" is no status of a decision",
                            near.isEmpty() ? "it is proposed, accepted, rejected, deprecated or superseded" : near);
        }
        return status;
    }
}
