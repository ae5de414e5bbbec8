package com.acme.examples.platform.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP server on the loopback interface. Whatever a caller sends, it answers, and the next caller is not disturbed. */
public final class HttpEndpoint implements AutoCloseable {

    /** Far above the largest legal command, far below what would hurt. */
    public static final int BODY_LIMIT = 256 * 1024;

    private static final long LISTENING_LIMIT = 16L * 1024 * 1024;
    private static final Logger log = LoggerFactory.getLogger(HttpEndpoint.class);
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;
    private final List<HttpRoute> routes;

    private HttpEndpoint(HttpServer server, ExecutorService threads, List<HttpRoute> routes) {
        this.server = server;
        this.threads = threads;
        this.routes = List.copyOf(routes);
    }

    /** Listens at the port; 0 stands for any free one. */
    public static HttpEndpoint start(int port, List<HttpRoute> routes) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            HttpEndpoint endpoint = new HttpEndpoint(server, threads, routes);
            server.createContext("/", endpoint::handle);
            server.setExecutor(threads);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpAnswer answer;
            try {
                answer = answer(exchange);
            } catch (RuntimeException e) {
                log.warn("{} {}", exchange.getRequestMethod(), exchange.getRequestURI(), e);
                answer = HttpAnswer.problem(500, "the request was not carried out", List.of());
            }
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private HttpAnswer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        TreeSet<String> allowed = new TreeSet<>();
        for (HttpRoute route : routes) {
            Optional<List<String>> values = route.match(path);
            if (values.isPresent() && route.method().equals(exchange.getRequestMethod())) {
                byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
                if (body.length > BODY_LIMIT) {
                    hearOut(exchange.getRequestBody());
                    return HttpAnswer.problem(413, "a body has at most " + BODY_LIMIT + " bytes", List.of());
                }
                return route.action().answer(new HttpRequest(values.get(), body, traceparent(exchange)));
            }
            values.ifPresent(match -> allowed.add(route.method()));
        }
        return allowed.isEmpty()
                ? HttpAnswer.problem(404, "nothing is here", List.of())
                : HttpAnswer.problem(405, "not allowed here", List.of()).with("Allow", String.join(", ", allowed));
    }

    /** A caller that is cut off while it writes would never see the answer: listen on, within reason. */
    private static void hearOut(InputStream body) throws IOException {
        byte[] unread = new byte[8 * 1024];
        long heard = 0;
        for (int read = 0; read >= 0 && heard < LISTENING_LIMIT; read = body.read(unread)) {
            heard += read;
        }
    }

    /** Anyone may send anything here; what is not a trace context does not travel on. */
    private static Optional<String> traceparent(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("traceparent"))
                .filter(value -> value.matches("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"));
    }
}
