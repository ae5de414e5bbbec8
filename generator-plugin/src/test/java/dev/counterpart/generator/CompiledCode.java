package dev.counterpart.generator;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled in memory with all warnings as errors, and ready to be used. */
final class CompiledCode extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> resources;

    private CompiledCode(Map<String, byte[]> classes, Map<String, byte[]> resources) {
        super(CompiledCode.class.getClassLoader());
        this.classes = classes;
        this.resources = resources;
    }

    static CompiledCode of(Generated generated) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<SourceFile> sources = generated.files(GeneratedFile.Kind.SOURCE).stream()
                .map(file -> new SourceFile(file.path(), file.text()))
                .toList();
        Classes files = new Classes(compiler.getStandardFileManager(problems, Locale.ROOT, null));
        boolean compiled = compiler.getTask(
                        null,
                        files,
                        problems,
                        List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-implicit:none"),
                        null,
                        sources)
                .call();
        if (!compiled || !problems.getDiagnostics().isEmpty()) {
            StringBuilder report = new StringBuilder("generated code does not compile:\n");
            problems.getDiagnostics().forEach(problem -> report.append(problem).append('\n'));
            throw new AssertionError(report.toString());
        }
        Map<String, byte[]> resources = new HashMap<>();
        generated
                .files(GeneratedFile.Kind.RESOURCE)
                .forEach(file ->
                        resources.put(file.path(), file.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new CompiledCode(files.bytes(), resources);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public java.io.@org.jspecify.annotations.Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = resources.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new java.io.ByteArrayInputStream(bytes);
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ClassFile> written = new HashMap<>();

        Classes(StandardJavaFileManager manager) {
            super(manager);
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> all = new HashMap<>();
            written.forEach((name, file) -> all.put(name, file.bytes.toByteArray()));
            return all;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ClassFile file = new ClassFile(name);
            written.put(name, file);
            return file;
        }
    }
}
