"""`POST /v3.0/OS-CREDENTIAL/securitytokens` and the metadata service: temporary access keys."""

from __future__ import annotations

from typing import Any

from ..spec.replies import Reply
from .iam_request import IamRequest, refuse_unknown_fields, required_object
from .state import Iam, Key, Refused, moment
from .token_creation import assumed

DEFAULT_DURATION, LONGEST_DURATION = 900, 86400


def create_temporary_key(iam: Iam, request: IamRequest, now: float, caller: str | None) -> Reply:
    """Create a temporary access key for the caller, or for the agency in the body.

    Raises:
        Refused: The request is invalid or not authenticated.
    """
    auth = request.auth()
    refuse_unknown_fields(auth, ("identity",), "auth")
    identity = required_object(auth.get("identity"), "auth.identity")
    methods = identity.get("methods")
    if methods == ["token"]:
        refuse_unknown_fields(identity, ("methods", "token"), "auth.identity")
        given = required_object(identity.get("token", {}), "auth.identity.token")
        refuse_unknown_fields(given, ("id", "duration_seconds"), "auth.identity.token")
        known = caller is not None or iam.project_of(str(given.get("id", "")), now) is not None
        if not known:
            raise Refused(401, "The token is invalid or has expired.")
    elif methods == ["assume_role"]:
        given = required_object(identity.get("assume_role"), "auth.identity.assume_role")
        assumed(iam, given, caller)
    else:
        raise Refused(400, "auth.identity.methods must be token or assume_role")
    duration = given.get("duration_seconds", DEFAULT_DURATION)
    if not isinstance(duration, int) or not DEFAULT_DURATION <= duration <= LONGEST_DURATION:
        raise Refused(400, "duration_seconds must be an integer from 900 to 86400")
    return Reply({"credential": _shown(iam.new_temporary_key(duration, now))}, 201)


def server_key(iam: Iam, now: float) -> Reply:
    """Return the temporary access key of a server's agency, as the metadata service does."""
    return Reply({"credential": _shown(iam.new_temporary_key(iam.server_key_lifetime, now))}, 200)


def server_description(iam: Iam) -> Reply:
    """Return the description of a server, as the metadata service does."""
    return Reply({"uuid": "server", "project_id": iam.server_project, "availability_zone": iam.server_zone}, 200)


def _shown(key: Key) -> dict[str, Any]:
    return {
        "access": key.access,
        "secret": key.secret,
        "securitytoken": key.security_token,
        "expires_at": moment(key.expires_at or 0.0),
    }
