package dev.counterpart.checker.constructed;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes questions of containment whose answers follow from the suite's own verdicts, so that they are nobody's opinion. */
public final class ConstructedQuestions {

    private static final Map<String, String> DIALECTS = Map.of(
            "draft4", "http://json-schema.org/draft-04/schema#",
            "draft6", "http://json-schema.org/draft-06/schema#",
            "draft7", "http://json-schema.org/draft-07/schema#",
            "draft2019-09", "https://json-schema.org/draft/2019-09/schema",
            "draft2020-12", "https://json-schema.org/draft/2020-12/schema");

    /** What makes a schema mean something else when its root moves. */
    private static final Set<String> ROOTED = Set.of(
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary");

    /**
     * @param contained what the answer must be
     * @param instance the document that decides it, where one does
     */
    public record Question(
            SuiteGroup group, String form, String writer, String reader, boolean contained, Optional<Node> instance) {

        /** Where it comes from. */
        public String place() {
            return group.draft() + "/" + group.file() + ": " + group.description() + ": " + form;
        }
    }

    private ConstructedQuestions() {}

    /** The questions of the groups, in their order. */
    public static List<Question> of(List<SuiteGroup> groups) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            questions.addAll(of(groups.get(i), groups.get((i + 1) % groups.size())));
        }
        return questions;
    }

    private static List<Question> of(SuiteGroup group, SuiteGroup next) {
        List<Question> questions = new ArrayList<>();
        String whole = whole(group);
        String nothing = plain(group, "{\"not\":{}}");
        boolean movable = isMovable(group);
        String inner = JsonTreeWriter.compact(withoutDialect(group.schema()));
        for (SuiteGroup.Instance instance : group.instances()) {
            String only = only(group, instance.data());
            String name = instance.description();
            Optional<Node> data = Optional.of(instance.data());
            boolean valid = instance.valid();
            questions.add(new Question(group, name + ": {i} in S", plain(group, only), whole, valid, data));
            String not = plain(group, "{\"not\":" + only + "}");
            questions.add(new Question(group, name + ": S in not {i}", whole, not, !valid, data));
            if (movable) {
                String wider = plain(group, "{\"anyOf\":[" + inner + "," + only + "]}");
                questions.add(new Question(group, name + ": S or {i} in S", wider, whole, valid, data));
            }
        }
        questions.add(certain(group, "S in S", whole, whole));
        questions.add(certain(group, "S in true", whole, plain(group, "{}")));
        questions.add(certain(group, "nothing in S", nothing, whole));
        if (movable) {
            if (isMovable(next)) {
                String other = JsonTreeWriter.compact(withoutDialect(next.schema()));
                questions.add(certain(
                        group, "S in S or T", whole, plain(group, "{\"anyOf\":[" + inner + "," + other + "]}")));
            }
            String never = plain(group, "{\"allOf\":[" + inner + ",{\"not\":" + inner + "}]}");
            questions.add(certain(group, "S and not S in nothing", never, nothing));
        }
        return questions;
    }

    private static Question certain(SuiteGroup group, String form, String writer, String reader) {
        return new Question(group, form, writer, reader, true, Optional.empty());
    }

    private static String only(SuiteGroup group, Node value) {
        String text = JsonTreeWriter.compact(value);
        return group.draft().equals("draft4") ? "{\"enum\":[" + text + "]}" : "{\"const\":" + text + "}";
    }

    /** The schema as it stands; where it names no dialect, the draft's is named. */
    private static String whole(SuiteGroup group) {
        String text = JsonTreeWriter.compact(group.schema());
        return group.schema() instanceof ObjectNode object
                        && object.get("$schema").isEmpty()
                ? plain(group, text)
                : text;
    }

    /** A schema in the draft's own dialect. */
    private static String plain(SuiteGroup group, String schema) {
        String start = "{\"$schema\":" + JsonTreeWriter.quoted(DIALECTS.getOrDefault(group.draft(), ""));
        return schema.equals("{}") ? start + "}" : start + "," + schema.substring(1);
    }

    /** Whether the schema means the same inside another: it refers to nothing, and is in the draft's own dialect. */
    private static boolean isMovable(SuiteGroup group) {
        boolean own = !(group.schema() instanceof ObjectNode object)
                || object.get("$schema")
                        .filter(uri -> !((StringNode) uri).value().equals(DIALECTS.get(group.draft())))
                        .isEmpty();
        return own && !isRooted(group.schema());
    }

    private static Node withoutDialect(Node schema) {
        return schema instanceof ObjectNode object
                ? new ObjectNode(
                        object.location(),
                        object.members().stream()
                                .filter(member -> !member.name().equals("$schema"))
                                .toList())
                : schema;
    }

    private static boolean isRooted(Node node) {
        if (node instanceof ArrayNode array) {
            return array.elements().stream().anyMatch(ConstructedQuestions::isRooted);
        }
        if (!(node instanceof ObjectNode object)) {
            return false;
        }
        Set<String> names = object.members().stream().map(Member::name).collect(Collectors.toSet());
        return names.stream().anyMatch(ROOTED::contains)
                || object.members().stream().map(Member::value).anyMatch(ConstructedQuestions::isRooted);
    }
}
