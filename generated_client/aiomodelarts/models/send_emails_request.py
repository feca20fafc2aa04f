# Generated from spec/ by `make generate`; do not edit.
"""The model `SendEmailsRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class SendEmailsRequest(BaseModel):
    """E-mail addresses of the members to notify."""

    emails: list[str]
    """E-mail addresses of the members."""
