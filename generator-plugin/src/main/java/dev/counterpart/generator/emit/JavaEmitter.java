package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.counterpart.generator.names.Javadocs;
import dev.counterpart.generator.plan.EnumPlan;
import dev.counterpart.generator.plan.GenerationPlan;
import dev.counterpart.generator.plan.ObjectPlan;
import dev.counterpart.generator.plan.PackagePlan;
import dev.counterpart.generator.plan.ServicePlan;
import dev.counterpart.generator.plan.TypePlan;
import dev.counterpart.generator.plan.UnionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Picks the emitter for each part of a plan and hands out Java files as text. */
public final class JavaEmitter {

    private final Context context;
    private final GenerationPlan plan;
    private final Map<String, String> files = new TreeMap<>();

    private JavaEmitter(String root, GenerationPlan plan) {
        this.context = new Context(root, plan);
        this.plan = plan;
    }

    /**
     * Texts by path below a source folder.
     *
     * @param root the catalog's folder, which no text mentions
     */
    public static Map<String, String> emit(String root, GenerationPlan plan) {
        return new JavaEmitter(root, plan).emit();
    }

    private Map<String, String> emit() {
        for (PackagePlan each : plan.packages()) {
            each.types().forEach(type -> types(type).forEach(spec -> add(each.name(), spec)));
            addPackage(each.name(), each.about());
        }
        for (ServicePlan service : plan.services()) {
            add(service.name().packageName(), new HandlerEmitter(context, service).emit());
            addPackage(service.name().packageName(), "What services receive: one handler interface each.");
        }
        if (!plan.packages().isEmpty()) {
            ClassName contracts = ClassName.get(plan.basePackage(), "Contracts");
            add(plan.basePackage(), ContractsEmitter.emit(context, plan, contracts));
            addPackage(plan.basePackage(), "Everything that was generated, listed.");
        }
        return files;
    }

    private List<TypeSpec> types(TypePlan type) {
        return type.accept(new TypePlan.Visitor<>() {
            @Override
            public List<TypeSpec> object(ObjectPlan object) {
                return List.of(
                        new ObjectEmitter(context, object).emit(), new ObjectCodecEmitter(context, object).emit());
            }

            @Override
            public List<TypeSpec> union(UnionPlan union) {
                UnionEmitter emitter = new UnionEmitter(context, union);
                return List.of(emitter.emit(), emitter.emitCodec());
            }

            @Override
            public List<TypeSpec> open(EnumPlan open) {
                EnumEmitter emitter = new EnumEmitter(context, open);
                return List.of(emitter.emit(), emitter.emitCodec());
            }
        });
    }

    private void add(String packageName, TypeSpec type) {
        JavaFile file = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        files.put(folder(packageName) + type.name() + ".java", file.toString());
    }

    private void addPackage(String name, String about) {
        List<String> lines = new ArrayList<>();
        String prose = Javadocs.prose(about);
        lines.add(
                prose.indexOf('\n') < 0 ? "/** " + prose + " */" : "/**\n * " + prose.replace("\n", "\n * ") + "\n */");
        lines.add("@NullMarked");
        lines.add("package " + name + ";");
        lines.add("");
        lines.add("import org.jspecify.annotations.NullMarked;");
        lines.add("");
        files.put(folder(name) + "package-info.java", String.join("\n", lines));
    }

    private static String folder(String packageName) {
        return packageName.replace('.', '/') + "/";
    }
}
