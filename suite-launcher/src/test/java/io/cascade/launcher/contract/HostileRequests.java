package io.cascade.launcher.contract;

import io.cascade.launcher.contract.ServedAddresses.Address;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that nobody sends who means well, as the bytes that are sent. */
public final class HostileRequests {

    private static final int MEBI = 1024 * 1024;
    private static final String JSON = "Content-Type: application/json\r\n";

    private static final String KEY = "Idempotency-Key: hostile\r\n";

    /** Queries that no address can make sense of. */
    private static final List<String> QUERIES = List.of(
            "id=%",
            "id=%2",
            "id=%zz",
            "%",
            "a=%c0%af",
            "a=%00",
            "id=%ed%a0%80",
            "=",
            "fields=" + names(800),
            "id=" + "x".repeat(6_500),
            "fields=" + "x,".repeat(500),
            names(800).replace(',', '&') + "&fields=" + names(101));

    /** Queries that a list can make no sense of, whatever it lists. */
    private static final List<String> QUERIES_OF_LISTS = List.of(
            "after=",
            "after=x",
            "after=%00",
            "after=AA",
            "after=" + "A".repeat(5_000),
            "after=MTo6",
            "after=MDpmOjAwMA",
            "after=LTE6eA",
            "after=MTphYmM",
            "after=OTk5OTk5OTk5OTk6eA",
            "after=MTox&sort=id",
            "limit=1E+2147483648",
            "limit=1E9",
            "offset=99999999999",
            "sort=" + names(800),
            "sort=id,id,id,id,id,id,id,id,id,id,id",
            "nonsense=1E+2147483648",
            "id.regex=(",
            "limit=%20",
            "offset=-1");

    private static final List<String> NUMBERS = List.of(
            "offset=9223372036854775807",
            "offset=9223372036854775808",
            "limit=-2147483649",
            "offset=0x10",
            "offset=1.0",
            "offset=%2B1",
            "offset=NaN",
            "offset=",
            "limit=2147483648");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "{\"a\": 1E+2147483648}",
            "{\"a\": 1E-2147483649}",
            "{\"a\": {\"b\": [1e99999999999]}}",
            "{\"a\": 1e400}",
            "{\"name\": \"x\", \"name\": \"y\"}",
            "{\"a\": {\"b\": 1, \"b\": 1}}",
            "{} {}",
            "{}x",
            "[]",
            "[[]]",
            "null",
            "true",
            "7",
            "\"x\"",
            "{\"a\": NaN}",
            "{\"a\": Infinity}",
            "{'a': 1}",
            "{\"a\": 01}",
            "{\"a\": .5}",
            "{\"a\": \"\\ud800\"}",
            "{\"a\": \"\\u0000\"}",
            "{\"\\u0000\": 1}",
            "/**/{}",
            "[".repeat(100_000),
            "{\"a\":".repeat(5_000),
            "{\"a\": " + "9".repeat(2_000) + "}",
            "{\"" + "n".repeat(300) + "\": 1}");

    /** Encodings that are not UTF-8, or are a way around it: overlong, half a character, cut short, a mark of byte order. */
    private static final List<byte[]> BYTES = Stream.concat(
                    Stream.of(
                                    "7b2261223a22c0af227d",
                                    "7b2261223a22e080af227d",
                                    "7b2261223a22eda080227d",
                                    "7b2261223a22ff227d",
                                    "efbbbf7b7d",
                                    "00",
                                    "1f8b0800")
                            .map(HexFormat.of()::parseHex),
                    Stream.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                            .map(name -> "{\"a\": 1}".getBytes(Charset.forName(name))))
            .toList();

    private static final List<String> MEDIA_TYPES = List.of(
            "*/*",
            "application/*",
            "*",
            "nonsense",
            "",
            ";",
            "application/",
            "/json",
            "application/json/x",
            "application/json;charset=UTF-16",
            "application/json;charset=nonsense",
            "application/json;charset=",
            "application/hal+json",
            "application/*+json",
            "text/plain",
            "text/json",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/json, application/json",
            "application/json;q=x;;=",
            "application/ndjson",
            "application/cbor");

    private static final List<String> CHUNKS = List.of(
            "zz\r\n{}\r\n", "2\r\n{}", "-1\r\n{}\r\n0\r\n\r\n", "ffffffffffffffff\r\n{}", "2\r\n{}xx0\r\n\r\n", "");

    private static final List<String> METHODS = List.of("TRACE", "PUT", "PROPFIND", "get", "FOO", "CONNECT");

    /** Headers that break the request as a whole. */
    private static final List<String> HEADERS = List.of(
            "Host: a\r\nHost: b\r\n",
            "Host: a b\r\n",
            "Host: [::1\r\n",
            "X: " + "x".repeat(20_000) + "\r\n",
            "X y: 1\r\n",
            "no colon\r\n",
            ": x\r\n",
            IntStream.range(0, 300).mapToObj(i -> "X-%d: 1\r\n".formatted(i)).collect(Collectors.joining()),
            "Content-Length: -1\r\n",
            "Content-Length: x\r\n",
            "Content-Length: 1\r\nContent-Length: 2\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: gzip\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            "Expect: nonsense\r\n");

    /** Headers that may be overlooked, and must not break anything. */
    private static final List<String> ODD_HEADERS = List.of(
            "Accept: nonsense\r\n",
            "Accept: */*;q=x\r\n",
            "Accept: text/html\r\n",
            "Accept: image/png\r\n",
            "Accept: application/json;charset=UTF-16\r\n",
            "Accept: application/" + "x".repeat(3_000) + "\r\n",
            "Accept-Charset: nonsense\r\n",
            "Accept-Language: ***\r\n",
            "Accept-Encoding: \r\n",
            "If-Match: \r\n",
            "If-Match: W/\r\n",
            "If-None-Match: \"\r\n",
            "If-Modified-Since: yesterday\r\n",
            "Range: bytes=9-1\r\n",
            "Cookie: =;;==\r\n",
            "X-Correlation-Id: " + "x".repeat(4_000) + "\r\n",
            "X-Correlation-Id: \u0001\r\n",
            "traceparent: 00-zz\r\n",
            "X-HTTP-Method-Override: DELETE\r\n",
            "X-Forwarded-Host: %\r\n",
            "Origin: null\r\n",
            "Idempotency-Key: \r\n",
            "Authorization: Basic %%%\r\n");

    private static final List<String> PATHS = List.of(
            "/WEB-INF",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/web-inf/classes/",
            "/..",
            "/../etc/passwd",
            "/%2e%2e/x",
            "/a%2fb",
            "/a%5cb",
            "/a\\b",
            "/;x=y/",
            "/..;/actuator",
            "//",
            "/%",
            "/%zz",
            "/%00",
            "/%c0%ae",
            "/a b",
            "/<script>",
            "/\u0001",
            "nothing",
            "*",
            "http://",
            "http://elsewhere.example/x",
            "/error/x",
            "/error?status=500",
            "/" + "x".repeat(9_000),
            "/tmf-api/" + "x/".repeat(900));

    private static final List<String> LINES = List.of(
            "GET\r\n\r\n",
            "GET /unknown\r\n\r\n",
            "GET /unknown HTTP/9.9\r\nHost: x\r\n\r\n",
            "GET /unknown HTTP/1.1 x\r\nHost: x\r\n\r\n",
            "GET  HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /unknown HTTP/1.1\r\n\r\n",
            "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n",
            "\u0000\u0000\u0000\u0000\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
            "nonsense nonsense nonsense\r\n\r\n");

    private HostileRequests() {}

    /** @param mustBeRefused whether any answer but a refusal would be wrong */
    public record Hostile(String name, byte[] bytes, boolean mustBeRefused) {}

    public static Stream<Hostile> at(Address address) {
        var whole = Stream.of(
                        QUERIES.stream()
                                .map(query ->
                                        hostile(address.method(), address.path() + "?" + query, JSON, "{}", true)),
                        METHODS.stream().map(method -> hostile(method, address.path(), "", "", true)),
                        HEADERS.stream().map(header -> hostile(address.method(), address.path(), header, "", true)),
                        ODD_HEADERS.stream()
                                .filter(header -> !isWithoutAnswer(address, header))
                                .map(header -> hostile(
                                        address.method(),
                                        address.path() + "/nothing-1",
                                        JSON + header,
                                        "{}",
                                        address.takesBody())),
                        HostileIds.at(address)
                                .map(path -> hostile(
                                        address.method(),
                                        path,
                                        address.takesBody() ? JSON : "",
                                        address.takesBody() ? "{}" : "",
                                        address.takesBody())))
                .flatMap(all -> all);
        return Stream.concat(whole, address.takesBody() ? bodiesAt(address) : Stream.empty());
    }

    /** The actuator tells what it does not know in a body of the encoding that was asked for, or in none. */
    private static boolean isWithoutAnswer(Address address, String header) {
        return address.path().startsWith("/actuator/") && header.contains("UTF-16");
    }

    /** As many bytes as may be, and far more elements; then far more bytes. */
    public static Stream<Hostile> largeAt(Address address) {
        return address.takesBody()
                ? Stream.of(MEBI - 1024, 6 * MEBI)
                        .map(bytes -> request(
                                address.method(),
                                address.path(),
                                JSON,
                                ("[" + "{},".repeat(bytes / 3) + "{}]").getBytes(StandardCharsets.UTF_8),
                                true))
                : Stream.empty();
    }

    public static Stream<Hostile> atListOf(Address address) {
        return QUERIES_OF_LISTS.stream().map(query -> hostile("GET", address.path() + "?" + query, "", "", true));
    }

    /** The same where nobody knows whether a list is there, and what has no place in it may be overlooked. */
    public static Stream<Hostile> atAnyGet(Address address) {
        return Stream.concat(QUERIES_OF_LISTS.stream(), NUMBERS.stream())
                .map(query -> hostile("GET", address.path() + "?" + query, "", "", false));
    }

    /** What is sent to a service as such. */
    public static Stream<Hostile> anywhere() {
        return Stream.concat(
                PATHS.stream().map(path -> hostile("GET", path, "", "", true)),
                LINES.stream().map(line -> new Hostile(shown(line), line.getBytes(StandardCharsets.ISO_8859_1), true)));
    }

    private static Stream<Hostile> bodiesAt(Address address) {
        return Stream.of(
                        BODIES.stream()
                                .filter(body -> !address.takesList() || !body.equals("[]"))
                                .flatMap(body -> Stream.of(JSON, JSON + KEY)
                                        .map(head -> hostile(address.method(), address.path(), head, body, true))),
                        Stream.concat(CostlyBodies.at(address.path()), WrongBodies.at(address.path()))
                                .map(body -> hostile(address.method(), address.path(), JSON, body, true)),
                        BYTES.stream().map(body -> request(address.method(), address.path(), JSON, body, true)),
                        MEDIA_TYPES.stream()
                                .map(type -> hostile(
                                        address.method(),
                                        address.path(),
                                        "Content-Type: " + type + "\r\n",
                                        "{}",
                                        true)),
                        Stream.of("gzip", "deflate", "br", "identity, gzip")
                                .map(encoding -> hostile(
                                        address.method(),
                                        address.path(),
                                        JSON + "Content-Encoding: " + encoding + "\r\n",
                                        "{}",
                                        true)),
                        CHUNKS.stream()
                                .flatMap(chunks ->
                                        Stream.of(JSON, JSON + KEY).map(head -> chunked(address, head, chunks))),
                        Stream.of(cutShort(address)))
                .flatMap(all -> all);
    }

    private static Hostile chunked(Address address, String headers, String chunks) {
        var text = head(address.method(), address.path(), headers + "Transfer-Encoding: chunked\r\n") + chunks;
        return new Hostile(shown(text), text.getBytes(StandardCharsets.ISO_8859_1), true);
    }

    private static Hostile cutShort(Address address) {
        var text = head(address.method(), address.path(), JSON + "Content-Length: 100\r\n") + "{\"a\": ";
        return new Hostile(shown(text), text.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    private static Hostile hostile(String method, String path, String headers, String body, boolean mustBeRefused) {
        return request(method, path, headers, body.getBytes(StandardCharsets.UTF_8), mustBeRefused);
    }

    private static Hostile request(String method, String path, String headers, byte[] body, boolean mustBeRefused) {
        var length = body.length == 0 ? "" : "Content-Length: %d\r\n".formatted(body.length);
        var head = head(method, path, headers + length);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        var beginning = new String(body, 0, Math.min(300, body.length), StandardCharsets.UTF_8);
        return new Hostile(shown(head + beginning), whole.toByteArray(), mustBeRefused);
    }

    private static String head(String method, String path, String headers) {
        var host = headers.startsWith("Host:") ? "" : "Host: localhost\r\n";
        return "%s %s HTTP/1.1\r\n%s%sConnection: close\r\n\r\n".formatted(method, path, host, headers);
    }

    private static String shown(String request) {
        var line = request.replace("\r\n", " | ");
        return line.substring(0, Math.min(300, line.length()));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
    }
}
