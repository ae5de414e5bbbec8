package dev.counterpart.model.schema.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.counterpart.architecture.HouseRules;
import dev.counterpart.model.schema.Keyword;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeywordsTest {

    @Test
    void everyKeywordOfThePackageIsRead() {
        List<String> names = HouseRules.mainClassesOf("dev.counterpart.model.schema.keyword").stream()
                .filter(type -> type.isAssignableTo(Keyword.class) && type.isRecord())
                .map(KeywordsTest::nameOf)
                .distinct()
                .sorted()
                .toList();

        assertThat(names).hasSizeGreaterThan(55).isEqualTo(Keywords.names());
        assertThat(names).allSatisfy(name -> assertThat(Keywords.dialects(name)).isNotEmpty());
    }

    private static String nameOf(JavaClass type) {
        try {
            return (String) type.reflect().getField("NAME").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(type.getName() + " has no NAME", missing);
        }
    }
}
