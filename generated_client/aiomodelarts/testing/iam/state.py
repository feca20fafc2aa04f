"""State of the IAM test double: users, projects, agencies, and issued tokens and keys."""

from __future__ import annotations

import secrets
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from attrs import define, field, frozen

USER_ID = "4be05b1f8d1e4f6c9d2f6f0a3c7d9b1d"
DOMAIN_ID = "1c0f6a3e5d7b4a2c8e9f0b1d3a5c5c2e"
AGENCY_DOMAIN_ID = "2d1a7b4f6e8c4b3d9f0a1c2e4b6d6d3f"
MOS_ID = "0d05f00d0d05f00d0d05f00d0d05f00d"
MOST_ISSUED = 10_000
"""Maximum number of tokens, and of keys, at a time; the oldest ones are dropped."""
MICROSECONDS = "%Y-%m-%dT%H:%M:%S.%fZ"


@frozen
class User:
    """A user who can log in.

    Args:
        name: Name of the user.
        password: Password of the user.
        domain: Name of the account.
        passcode: Required one-time passcode, or None.
    """

    name: str
    password: str = field(repr=False)
    domain: str = ""
    passcode: str | None = field(default=None, repr=False)


@define
class Issued:
    """An issued token.

    Args:
        project_id: ID of its project or account; empty if it is unscoped.
        expires_at: Expiry time, in seconds since 1970.
        revoked: Whether it was revoked.
    """

    project_id: str
    expires_at: float
    revoked: bool = False


@define
class Key:
    """An access key.

    Args:
        access: Access key ID.
        secret: Secret access key.
        security_token: Security token of a temporary key, or None.
        expires_at: Expiry time, in seconds since 1970, or None.
        revoked: Whether it was revoked.
        failures: Number of consecutive invalid signatures.
        locked_until: End of the lock after too many invalid signatures, in seconds since 1970.
    """

    access: str
    secret: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)
    expires_at: float | None = None
    revoked: bool = False
    failures: int = 0
    locked_until: float = 0.0


@frozen
class Agency:
    """An agency, with which another account delegates access.

    Args:
        name: Name of the agency.
        domain: Name of the delegating account.
        projects: IDs of its projects by name.
        domain_id: ID of the delegating account.
    """

    name: str
    domain: str
    projects: dict[str, str]
    domain_id: str = AGENCY_DOMAIN_ID


class Refused(Exception):
    """A request that IAM refuses.

    Args:
        status: HTTP status of the response.
        message: Reason for the refusal.
    """

    def __init__(self, status: int, message: str) -> None:
        self.status = status
        self.message = message
        super().__init__(status, message)


class Iam:
    """Users, projects, agencies, identity providers, tokens and keys.

    Tests can change the state: `iam.agencies.append(Agency(...))`, `iam.providers["idp"] = {"the-id-token"}`,
    `iam.more_projects.append({"id": ..., "name": ...})`, `iam.user = ...`.

    Args:
        user: User who can log in.
        projects: IDs of the user's projects by name.
        lifetime: Lifetime of a token, in seconds.
    """

    def __init__(self, user: User, projects: dict[str, str], lifetime: float) -> None:
        self.user = user
        self.projects = projects
        self.lifetime = lifetime
        self.tokens: dict[str, Issued] = {}
        self.keys: dict[str, Key] = {}
        self.agencies: list[Agency] = []
        self.providers: dict[str, set[str]] = {}
        self.more_projects: list[dict[str, Any]] = [{"id": MOS_ID, "name": "MOS"}]
        self.server_project = next(iter(projects.values()), "")
        self.server_zone = "eu-de-01"
        self.server_key_lifetime = 3600.0
        self.counts: Counter[str] = Counter()

    @property
    def requests(self) -> int:
        """Number of token requests at `/v3/auth/tokens`, including failed ones."""
        return self.counts["tokens"]

    def new_token(self, project_id: str, now: float) -> str:
        """Issue a token for a project or an account, valid from now."""
        token = secrets.token_urlsafe(32)
        self.tokens[token] = Issued(project_id, now + self.lifetime)
        _drop_oldest(self.tokens)
        return token

    def new_key(self) -> Key:
        """Create a permanent access key of the user."""
        key = Key(f"AK{secrets.token_hex(9).upper()}", secrets.token_hex(20))
        self.keys[key.access] = key
        _drop_oldest(self.keys)
        return key

    def permanent_key(self) -> Key:
        """Return a permanent access key of the user; create one if there is none."""
        permanent = (key for key in self.keys.values() if key.security_token is None and not key.revoked)
        return next(permanent, None) or self.new_key()

    def new_temporary_key(self, lifetime: float, now: float) -> Key:
        """Create an access key with a security token.

        Args:
            lifetime: Lifetime of the key, in seconds.
            now: Current time, in seconds since 1970.
        """
        key = self.new_key()
        key.security_token = secrets.token_urlsafe(32)
        key.expires_at = now + lifetime
        return key

    def project_of(self, token: str, now: float) -> str | None:
        """Return the ID of the project of a token, or None if the token is unknown, revoked or expired."""
        issued = self.valid_token(token, now)
        return None if issued is None else issued.project_id

    def valid_token(self, token: str, now: float) -> Issued | None:
        """Return an issued token, or None if it is unknown, revoked or expired."""
        issued = self.tokens.get(token)
        return None if issued is None or issued.revoked or now >= issued.expires_at else issued

    def revoke_all(self) -> None:
        """Revoke all tokens and temporary keys, as IAM does when a password changes."""
        for issued in self.tokens.values():
            issued.revoked = True
        for key in self.keys.values():
            key.revoked = key.security_token is not None


def _drop_oldest(issued: dict[str, Any]) -> None:
    while len(issued) > MOST_ISSUED:
        del issued[next(iter(issued))]


def moment(seconds: float) -> str:
    """Return a time in the format of IAM."""
    return datetime.fromtimestamp(seconds, UTC).strftime(MICROSECONDS)
