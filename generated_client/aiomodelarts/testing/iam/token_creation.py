"""`POST /v3/auth/tokens` and `POST /v3.0/OS-AUTH/id-token/tokens`: every way to get a token."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ..spec.replies import Reply
from .iam_request import IamRequest, refuse_unknown_fields, required_object, required_string
from .issued_tokens import description
from .state import DOMAIN_ID, USER_ID, Agency, Iam, Refused

UNSCOPED = "unscoped"  # keystoneauth sends it to request an unscoped token


@frozen
class Identity:
    """Identity that a token is issued for.

    Args:
        methods: Authentication methods.
        domain: Name of the account.
        projects: IDs of the projects of the account by name.
        domain_id: ID of the account.
    """

    methods: list[str]
    domain: str
    projects: dict[str, str]
    domain_id: str = DOMAIN_ID


def create_token(iam: Iam, request: IamRequest, now: float, endpoint: str, caller: str | None) -> Reply:
    """Create a token for the identity in the body.

    Args:
        iam: State of IAM.
        request: The request.
        now: Current time, in seconds since 1970.
        endpoint: Endpoint of ModelArts in the catalog.
        caller: `user` if the request has a valid token or signature, else None.

    Raises:
        Refused: The request is invalid, or the authentication fails.
    """
    auth = request.auth()
    refuse_unknown_fields(auth, ("identity", "scope"), "auth")
    identity = required_object(auth.get("identity"), "auth.identity")
    methods = identity.get("methods")
    if methods in (["password"], ["password", "totp"]):
        who = _user(iam, identity, methods)
    elif methods == ["token"]:
        who = _token(iam, identity, now)
    elif methods == ["assume_role"]:
        agency = assumed(iam, required_object(identity.get("assume_role"), "auth.identity.assume_role"), caller)
        who = Identity(["assume_role"], agency.domain, agency.projects, agency.domain_id)
    else:
        raise Refused(400, "auth.identity.methods must be password, password and totp, token, or assume_role")
    return _reply(iam, who, _scope(who, auth), now, endpoint)


def create_token_with_id_token(iam: Iam, request: IamRequest, now: float, endpoint: str) -> Reply:
    """Create a token for a federated user; without a scope, it is unscoped.

    Raises:
        Refused: The request is invalid, or the authentication fails.
    """
    auth = request.auth()
    refuse_unknown_fields(auth, ("id_token", "scope"), "auth")
    provider = request.headers.get("x-idp-id")
    if not provider:
        raise Refused(400, "the header X-Idp-Id is missing")
    id_token = required_string(required_object(auth.get("id_token"), "auth.id_token"), "id", "auth.id_token")
    if id_token not in iam.providers.get(provider, set()):
        raise Refused(401, "The ID token is invalid or has expired.")
    who = Identity(["mapped"], iam.user.domain, iam.projects)
    return _reply(iam, who, _scope(who, auth), now, endpoint)


def assumed(iam: Iam, role: dict[str, Any], caller: str | None) -> Agency:
    """Return the agency that a caller assumes.

    Raises:
        Refused: The request is invalid, the agency does not exist, or the caller is not authenticated.
    """
    refuse_unknown_fields(role, ("domain_name", "domain_id", "xrole_name", "duration_seconds"), "assume_role")
    name = required_string(role, "xrole_name", "assume_role")
    by = "domain_id" if "domain_id" in role else "domain_name"
    domain = required_string(role, by, "assume_role")
    if caller is None:
        raise Refused(401, "The X-Auth-Token of a user with the permission Agent Operator is missing or invalid.")
    for agency in iam.agencies:
        if (agency.name, agency.domain_id if by == "domain_id" else agency.domain) == (name, domain):
            return agency
    raise Refused(403, "You are not authorized to assume the agency.")


def _user(iam: Iam, identity: dict[str, Any], methods: list[str]) -> Identity:
    refuse_unknown_fields(identity, ("methods", *methods), "auth.identity")
    user = required_object(required_object(identity.get("password"), "auth.identity.password").get("user"), "user")
    password = required_string(user, "password", "user")
    right = _is_user(iam, user, ("password",)) and password == iam.user.password
    passcode = None
    if "totp" in methods:
        totp = required_object(required_object(identity.get("totp"), "auth.identity.totp").get("user"), "totp.user")
        passcode = required_string(totp, "passcode", "totp.user")
        right = _is_user(iam, totp, ("passcode",)) and right
    if not right or passcode != iam.user.passcode:
        raise Refused(401, "The username or password is wrong.")
    return Identity(methods, iam.user.domain, iam.projects)


def _is_user(iam: Iam, user: dict[str, Any], more: tuple[str, ...]) -> bool:
    if "id" in user:
        refuse_unknown_fields(user, ("id", *more), "user")
        return user["id"] == USER_ID
    refuse_unknown_fields(user, ("name", "domain", *more), "user")
    domain = required_object(user.get("domain"), "user.domain")
    return user.get("name") == iam.user.name and domain in ({"name": iam.user.domain}, {"id": DOMAIN_ID})


def _token(iam: Iam, identity: dict[str, Any], now: float) -> Identity:
    refuse_unknown_fields(identity, ("methods", "token"), "auth.identity")
    token = required_string(required_object(identity.get("token"), "auth.identity.token"), "id", "auth.identity.token")
    if iam.project_of(token, now) is None:
        raise Refused(401, "The token is invalid or has expired.")
    return Identity(["token"], iam.user.domain, iam.projects)


def _scope(who: Identity, auth: dict[str, Any]) -> str:
    """Return the ID of the project or account in the scope; empty for an unscoped token.

    Raises:
        Refused: The scope is malformed or unknown, or the caller may not use it.
    """
    if auth.get("scope", UNSCOPED) == UNSCOPED and who.methods != ["assume_role"]:
        return ""
    scope = required_object(auth.get("scope"), "auth.scope")
    if "domain" in scope:
        refuse_unknown_fields(scope, ("domain",), "auth.scope")
        return _domain(who, required_object(scope["domain"], "auth.scope.domain"))
    return _project(who, scope, needs_domain=who.methods == ["token"])


def _domain(who: Identity, wanted: dict[str, Any]) -> str:
    refuse_unknown_fields(wanted, ("id", "name"), "auth.scope.domain")
    if not wanted.get("id") and not wanted.get("name"):
        raise Refused(400, "auth.scope.domain requires id or name")
    if wanted.get("id", who.domain_id) != who.domain_id or wanted.get("name", who.domain) != who.domain:
        raise Refused(401, "The domain does not exist, or the user has no access to it.")
    return who.domain_id


def _project(who: Identity, scope: dict[str, Any], *, needs_domain: bool) -> str:
    refuse_unknown_fields(scope, ("project",), "auth.scope")
    wanted = required_object(scope.get("project"), "auth.scope.project")
    refuse_unknown_fields(wanted, ("id", "name", "domain"), "auth.scope.project")
    if not wanted.get("id") and not wanted.get("name"):
        raise Refused(400, "auth.scope.project requires id or name")
    if needs_domain and not wanted.get("id") and not wanted.get("domain"):
        raise Refused(400, "auth.scope.project.domain is missing")
    if wanted.get("domain", {"name": who.domain}) in ({"name": who.domain}, {"id": who.domain_id}):
        for name, project_id in who.projects.items():
            if wanted.get("id", project_id) == project_id and wanted.get("name", name) == name:
                return project_id
    raise Refused(401, "The project does not exist, or the user has no access to it.")


def _reply(iam: Iam, who: Identity, scope: str, now: float, endpoint: str) -> Reply:
    token = iam.new_token(scope, now)
    shown = description(iam, iam.tokens[token], endpoint)
    return Reply({"token": {**shown, "methods": who.methods}}, 201, {"X-Subject-Token": token})
