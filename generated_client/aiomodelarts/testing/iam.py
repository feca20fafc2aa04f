"""IAM's token endpoint."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any, cast

from attrs import define, frozen

from .replies import Reply

USER_ID = "4be05b1f8d1e4f6c9d2f6f0a3c7d9b1d"
DOMAIN_ID = "1c0f6a3e5d7b4a2c8e9f0b1d3a5c5c2e"
MICROSECONDS = "%Y-%m-%dT%H:%M:%S.%fZ"


@frozen
class User:
    """A user that may log in.

    Args:
        name: Name of the user.
        password: The password.
        domain: Name of the account.
        passcode: One-time code that is asked for, or None.
    """

    name: str
    password: str
    domain: str
    passcode: str | None = None


@define
class Issued:
    """A token that was handed out.

    Args:
        project_id: Its project.
        expires_at: When it ends, in seconds since 1970.
        revoked: Whether it was taken back before.
    """

    project_id: str
    expires_at: float
    revoked: bool = False


class Refused(Exception):
    """IAM's refusal.

    Args:
        status: HTTP status.
        title: Its short form.
        message: The reason.
    """

    def __init__(self, status: int, title: str, message: str) -> None:
        self.status = status
        self.title = title
        self.message = message
        super().__init__(status, title, message)


class Iam:
    """Users, projects and tokens.

    Args:
        user: Who may log in.
        projects: Names of projects and their ids.
        lifetime: How long a token lives, in seconds.
    """

    def __init__(self, user: User, projects: dict[str, str], lifetime: float) -> None:
        self.user = user
        self.projects = projects
        self.lifetime = lifetime
        self.tokens: dict[str, Issued] = {}
        self.requests = 0

    def create_token(self, body: Any, now: float, endpoint: str) -> Reply:
        """Answer `POST /v3/auth/tokens`.

        Args:
            body: The JSON of the request.
            now: The time, in seconds since 1970.
            endpoint: Where the catalog says ModelArts is.
        """
        self.requests += 1
        try:
            auth = _object(_object(body, "the body").get("auth"), "auth")
            self._check_user(_object(auth.get("identity"), "auth.identity"))
            name, project_id = self._project(_object(auth.get("scope"), "auth.scope"))
        except Refused as refused:
            error = {"code": refused.status, "title": refused.title, "message": refused.message}
            return Reply({"error": error}, refused.status)
        token = secrets.token_urlsafe(32)
        domain = {"name": self.user.domain, "id": DOMAIN_ID}
        self.tokens[token] = Issued(project_id, now + self.lifetime)
        fields = {
            "methods": ["password"],
            "issued_at": _moment(now),
            "expires_at": _moment(now + self.lifetime),
            "user": {"name": self.user.name, "id": USER_ID, "domain": domain},
            "project": {"name": name, "id": project_id, "domain": domain},
            "roles": [{"name": "te_admin", "id": "0"}],
            "catalog": [
                {
                    "type": kind,
                    "name": kind,
                    "endpoints": [
                        {"interface": "public", "region": name, "url": f"{endpoint}/{version}/{project_id}", "id": kind}
                    ],
                }
                for kind, version in (("modelartsv1", "v1"), ("modelartsv2", "v2"))
            ],
        }
        return Reply({"token": fields}, 201, {"X-Subject-Token": token})

    def project_of(self, token: str, now: float) -> str | None:
        """The project of a token, or None when it is unknown, taken back or over."""
        issued = self.tokens.get(token)
        if issued is None or issued.revoked or now >= issued.expires_at:
            return None
        return issued.project_id

    def revoke_all(self) -> None:
        """Take back every token, as happens when a password is changed."""
        for issued in self.tokens.values():
            issued.revoked = True

    def _check_user(self, identity: dict[str, Any]) -> None:
        methods = identity.get("methods")
        if not isinstance(methods, list) or "password" not in methods:
            raise Refused(400, "Bad Request", "auth.identity.methods names no supported method")
        user = _object(_object(identity.get("password"), "auth.identity.password").get("user"), "user")
        domain = _object(user.get("domain"), "user.domain")
        given = (user.get("name"), user.get("password"), domain.get("name"))
        totp = _object(identity.get("totp", {"user": {}}), "auth.identity.totp")
        passcode = _object(totp.get("user"), "totp.user").get("passcode")
        right = given == (self.user.name, self.user.password, self.user.domain) and passcode == self.user.passcode
        if not right:
            raise Refused(401, "Unauthorized", "The username or password is wrong.")

    def _project(self, scope: dict[str, Any]) -> tuple[str, str]:
        wanted = _object(scope.get("project"), "auth.scope.project")
        if not wanted.get("id") and not wanted.get("name"):
            raise Refused(400, "Bad Request", "auth.scope.project has neither id nor name")
        for name, project_id in self.projects.items():
            if wanted.get("id", project_id) == project_id and wanted.get("name", name) == name:
                return name, project_id
        raise Refused(401, "Unauthorized", "The project is not known or not open to the user.")


def _object(value: object, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Refused(400, "Bad Request", f"{what} is no object")
    return cast("dict[str, Any]", value)


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime(MICROSECONDS)
