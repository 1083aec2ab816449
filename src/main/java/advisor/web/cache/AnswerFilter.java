package advisor.web.cache;

import advisor.web.language.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends what is computed: compressed for whoever understands that, with a strong tag, and not again to whoever has it.
 * Tomcat compresses files only: a strong tag says which bytes it belongs to, so it leaves answers alone that have one.
 */
@Component
@Order(1)
class AnswerFilter extends OncePerRequestFilter {

    /** The one compression that every browser understands. */
    static final String GZIP = "gzip";

    private static final String UNDERSTOOD = AnswerFilter.class.getName();
    private static final int WORTH_IT = 1024;

    private final PageCache pages;
    private final Languages languages;
    private final Rendering rendering;

    AnswerFilter(PageCache pages, Languages languages, Rendering rendering) {
        this.pages = pages;
        this.languages = languages;
        this.rendering = rendering;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        StoredPage ready = pages.ready(request);
        if (ready != null) {
            languages.describe(request, response);
            ready.send(new ServletWebRequest(request, response));
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, answer);
        } finally {
            rendering.end(request);
        }
        StoredPage known = PageCache.found(request);
        if (known != null) {
            known.send(new ServletWebRequest(request, response));
        } else if (isToBeTagged(request, response)) {
            StoredPage page = page(request, answer);
            pages.keep(request, response, page);
            page.send(new ServletWebRequest(request, response));
        } else if (isWorthIt(request, answer)) {
            page(request, answer).write(response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private static boolean isToBeTagged(HttpServletRequest request, HttpServletResponse response) {
        String control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return !response.isCommitted()
                && HttpMethod.GET.matches(request.getMethod())
                && HttpStatus.OK.value() == response.getStatus()
                && (control == null || !control.contains("no-store"));
    }

    private static StoredPage page(HttpServletRequest request, ContentCachingResponseWrapper answer)
            throws IOException {
        byte[] content = answer.getContentAsByteArray();
        boolean compressed = isWorthIt(request, answer);
        return new StoredPage(compressed ? compressed(content) : content, answer.getContentType(), compressed);
    }

    private static boolean isWorthIt(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        return answer.getContentSize() >= WORTH_IT
                && answer.getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && isText(answer.getContentType())
                && isUnderstood(request);
    }

    private static boolean isText(@Nullable String type) {
        return type != null && (type.startsWith("text/") || type.contains("json"));
    }

    /** Whether whoever asks understands gzip. */
    static boolean isUnderstood(HttpServletRequest request) {
        if (request.getAttribute(UNDERSTOOD) instanceof Boolean known) {
            return known;
        }
        boolean understood = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .anyMatch(AnswerFilter::namesGzip);
        request.setAttribute(UNDERSTOOD, understood);
        return understood;
    }

    private static boolean namesGzip(String line) {
        try {
            return AcceptEncoding.parse(new StringReader(line)).stream()
                    .anyMatch(encoding -> encoding.getEncoding().equalsIgnoreCase(GZIP) && encoding.getQuality() > 0);
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
