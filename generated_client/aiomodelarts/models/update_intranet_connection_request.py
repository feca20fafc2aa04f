# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateIntranetConnectionRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UpdateIntranetConnectionRequest(BaseModel):
    """New custom URLs of a private network connection."""

    custom_urls: list[str]
    """URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https, ws or wss, the
    host a domain or an IP address with a port. At most 10 items. Each item: at most 1024 characters.
    """
