"""The gateway: who may pass, by token or by signature."""

from __future__ import annotations

from collections.abc import Iterable
from email.utils import formatdate

from attrs import evolve

from ..spec.replies import Reply, gateway_fault
from .iam_request import Asked
from .signature_check import BadSignature, is_signed, nearest_time, verify
from .state import Iam, Key

WRONG = "Incorrect IAM authentication information: "
CODE = "APIGW.0301"


def admitted_project(
    iam: Iam, asked: Asked, wanted: str, now: float, request_id: str, signing_times: Iterable[float] = ()
) -> str | Reply:
    """The project that a caller may act in, or the refusal.

    Args:
        iam: Who there is.
        asked: The request.
        wanted: The project in its path.
        now: The time.
        request_id: Its number, for the refusal.
        signing_times: Other times with which a caller may sign.
    """
    if is_signed(asked):
        key = signer(iam, asked, now, request_id, signing_times)
        if isinstance(key, Reply):
            return key
        # A key is good for all projects of its user; a header that names another one than the path is at fault.
        named = asked.headers.get("x-project-id", wanted)
        allowed = {*iam.projects.values(), *(id_ for agency in iam.agencies for id_ in agency.projects.values())}
        return named if named in allowed else ""
    project_id = iam.project_of(asked.headers.get("x-auth-token", ""), now)
    if project_id is None:
        return refusal("token is missing, unknown or expired", now, request_id)
    return project_id


def signer(iam: Iam, asked: Asked, now: float, request_id: str, signing_times: Iterable[float] = ()) -> Key | Reply:
    """The key that signed a request, or the refusal."""
    try:
        return verify(iam, asked, now, signing_times)
    except BadSignature as bad:
        return refusal(str(bad), nearest_time(asked, now, signing_times), request_id)


def refusal(reason: str, now: float, request_id: str) -> Reply:
    """The gateway's 401, with its time."""
    reply = gateway_fault(401, CODE, f"{WRONG}{reason}", request_id)
    return evolve(reply, headers={"Date": formatdate(now, usegmt=True)})
