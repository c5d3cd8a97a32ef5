package io.plimsoll.rest.hook;

import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Destination.WebHook;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.body.InvalidFieldException;
import java.net.URI;

final class WebHookForm extends HookForm {
  private final FormField<URI> url =
      required("destination_url", FieldType.url(WebHook.MAX_URL_LENGTH).map(WebHookForm::callable));
  private final FormField<ContentType> contentType =
      optional("content_type", FieldType.choice(ContentType.class));

  private static URI callable(String text) {
    URI url = URI.create(text);
    if (!WebHook.isUrl(url)) {
      throw InvalidFieldException.because(
          "Enter a URL with a valid host and port, and without a user name or a fragment.");
    }
    return url;
  }

  @Override
  Destination destination() {
    return new WebHook(url.get(), contentType.or(ContentType.JSON));
  }

  @Override
  Destination destination(Destination present) {
    return switch (present) {
      case WebHook(URI before, ContentType typeBefore) ->
          new WebHook(url.or(before), contentType.or(typeBefore));
      case Destination.MailHook mail -> mail;
    };
  }
}
