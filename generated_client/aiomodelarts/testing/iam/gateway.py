"""API gateway of the fake: authenticates requests by token or signature."""

from __future__ import annotations

from collections.abc import Iterable
from email.utils import formatdate

from attrs import evolve

from ..spec.replies import Reply, gateway_fault
from .iam_request import IamRequest
from .signature_check import BadSignature, is_signed, nearest_time, verify
from .state import Iam, Key

WRONG = "Incorrect IAM authentication information: "
CODE = "APIGW.0301"


def admitted_project(
    iam: Iam, request: IamRequest, wanted: str, now: float, request_id: str, signing_times: Iterable[float] = ()
) -> str | Reply:
    """Return the ID of the project that a caller may use.

    Args:
        iam: State of IAM.
        request: The request.
        wanted: ID of the project in its path.
        now: Current time, in seconds since 1970.
        request_id: ID of the request, for the error response.
        signing_times: Further times with which a caller may sign, in seconds since 1970.

    Returns:
        ID of the project, empty if the caller may not use it, or the error response if authentication fails.
    """
    if is_signed(request):
        key = signer(iam, request, now, request_id, signing_times)
        if isinstance(key, Reply):
            return key
        # A key is valid for all projects of its user; X-Project-Id must still match the project in the path.
        named = request.headers.get("x-project-id", wanted)
        allowed = {*iam.projects.values(), *(id_ for agency in iam.agencies for id_ in agency.projects.values())}
        return named if named in allowed else ""
    project_id = iam.project_of(request.headers.get("x-auth-token", ""), now)
    if project_id is None:
        return refusal("token is missing, unknown or expired", now, request_id)
    return project_id


def signer(
    iam: Iam, request: IamRequest, now: float, request_id: str, signing_times: Iterable[float] = ()
) -> Key | Reply:
    """Return the key that signed a request, or the error response if the signature is invalid."""
    try:
        return verify(iam, request, now, signing_times)
    except BadSignature as bad:
        return refusal(str(bad), nearest_time(request, now, signing_times), request_id)


def refusal(reason: str, now: float, request_id: str) -> Reply:
    """Return the gateway's HTTP 401 response, with its time in `Date`."""
    reply = gateway_fault(401, CODE, f"{WRONG}{reason}", request_id)
    return evolve(reply, headers={"Date": formatdate(now, usegmt=True)})
