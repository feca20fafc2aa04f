"""`/v3/auth/tokens` and `/v3/auth/catalog`: show, check and revoke issued tokens."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from ..spec.replies import Reply
from .iam_request import IamRequest
from .state import DOMAIN_ID, USER_ID, Agency, Iam, Issued, Refused, moment

SERVICES = (("modelartsv1", "v1"), ("modelartsv2", "v2"))


def description(iam: Iam, issued: Issued, endpoint: str) -> dict[str, Any]:
    """Return the `token` object that IAM shows for a token.

    Args:
        iam: State of IAM.
        issued: The token.
        endpoint: Endpoint of the services in the catalog.
    """
    agency = _agency(iam, issued.project_id)
    domain = {"name": iam.user.domain, "id": DOMAIN_ID}
    if agency is not None:
        domain = {"name": agency.domain, "id": agency.domain_id}
    fields: dict[str, Any] = {
        "methods": ["password" if agency is None else "assume_role"],
        "issued_at": moment(issued.expires_at - iam.lifetime),
        "expires_at": moment(issued.expires_at),
        "user": {"name": iam.user.name, "id": USER_ID, "domain": domain},
        "roles": [{"name": "te_admin", "id": "0"}],
        "catalog": catalog(iam, issued, endpoint),
    }
    if issued.project_id == domain["id"]:
        fields["domain"] = domain
    elif issued.project_id:
        fields["project"] = {"name": _project_name(iam, issued), "id": issued.project_id, "domain": domain}
    return fields


def catalog(iam: Iam, issued: Issued, endpoint: str) -> list[dict[str, Any]]:
    """Return the services and their endpoints in the scope of a token; empty for an unscoped token."""
    if not issued.project_id:
        return []
    name = _project_name(iam, issued)
    region = region_of(name or next(iter(iam.projects), ""))
    entries = [_entry("identity", region, f"{endpoint}/v3")]
    if name:
        entries += [_entry(kind, region, f"{endpoint}/{version}/{issued.project_id}") for kind, version in SERVICES]
    return entries


def region_of(project_name: str) -> str:
    """Return the region of a project: `eu-de` for `eu-de` and `eu-de_team`."""
    return project_name.partition("_")[0]


def _entry(kind: str, region: str, url: str) -> dict[str, Any]:
    endpoint = {"id": kind, "interface": "public", "region": region, "region_id": region, "url": url}
    return {"type": kind, "name": kind, "id": kind, "endpoints": [endpoint]}


def _agency(iam: Iam, scope: str) -> Agency | None:
    """Return the agency in whose account a scope is, or None if it is in the account of the user."""
    if not scope or scope == DOMAIN_ID or scope in iam.projects.values():
        return None
    return next((one for one in iam.agencies if scope in (one.domain_id, *one.projects.values())), None)


def _project_name(iam: Iam, issued: Issued) -> str:
    projects = [*iam.projects.items(), *(item for agency in iam.agencies for item in agency.projects.items())]
    return next((name for name, id_ in projects if id_ == issued.project_id), "")


def show_token(iam: Iam, request: IamRequest, now: float, endpoint: str) -> Reply:
    """Show the token in `X-Subject-Token`.

    Raises:
        Refused: The token is unknown, revoked or expired.
    """
    token, issued = _subject(iam, request, now)
    shown = description(iam, issued, endpoint)
    if "nocatalog" in parse_qs(request.query, keep_blank_values=True):
        del shown["catalog"]
    return Reply({"token": shown}, 200, {"X-Subject-Token": token})


def revoke_token(iam: Iam, request: IamRequest, now: float) -> Reply:
    """Revoke the token in `X-Subject-Token`.

    Raises:
        Refused: The token is unknown, expired or already revoked.
    """
    _subject(iam, request, now)[1].revoked = True
    return Reply(None, 204)


def show_catalog(iam: Iam, request: IamRequest, now: float, endpoint: str) -> Reply:
    """Show the services in the scope of the caller's token."""
    issued = iam.valid_token(request.headers.get("x-auth-token", ""), now)
    links = {"self": f"{request.origin}{request.path}", "previous": None, "next": None}
    return Reply({"catalog": [] if issued is None else catalog(iam, issued, endpoint), "links": links}, 200)


def _subject(iam: Iam, request: IamRequest, now: float) -> tuple[str, Issued]:
    token = request.headers.get("x-subject-token", "")
    if not token:
        raise Refused(400, "The header X-Subject-Token is missing.")
    issued = iam.valid_token(token, now)
    if issued is None:
        raise Refused(404, "The token is unknown, revoked or expired.")
    return token, issued
