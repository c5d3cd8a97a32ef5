package io.plimsoll.rest.error;

import io.plimsoll.rest.Endpoint;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for filters and for the servlet container, which know no more than a status. */
@Endpoint
final class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<Detail> error(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return ResponseEntity.status(status).body(Detail.of(status));
  }
}
