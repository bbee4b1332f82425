package io.cascade.web.reception;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Cuts clients off that take too long to send a request, however steadily they drip it: its head must be here within
 * {@code cascade.web.head-within} of its first byte, all of it within {@code cascade.web.request-within}. So are those cut
 * off that have not taken an answer within {@code cascade.web.answer-within}: it holds memory until it is gone. While nearly all connections are taken, a head has a tenth of
 * its time, and a connection without a request no more.
 */
@Component
class SendingDeadlines implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration head;
    private final Duration whole;
    private final Duration answer;

    private final Crowd crowd;

    SendingDeadlines(
            @Value("${cascade.web.head-within:PT20S}") Duration head,
            @Value("${cascade.web.request-within:PT30S}") Duration whole,
            @Value("${cascade.web.answer-within:PT1M}") Duration answer,
            Crowd crowd) {
        this.head = head;
        this.whole = whole;
        this.answer = answer;
        this.crowd = crowd;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PunctualHttp.class.getName());
        factory.addProtocolHandlerCustomizers((PunctualHttp http) -> http.expect(head, whole, answer, crowd));
    }
}
