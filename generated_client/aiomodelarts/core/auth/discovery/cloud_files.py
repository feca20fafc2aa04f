"""Credentials from files: OpenStack's `clouds.yaml`, and the credentials file of Huawei's SDK."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from ...errors.exceptions import ConfigurationError
from ...http.regions import iam_in
from ...redaction.tracebacks import discreet
from ..credentials.base import Credentials
from .credential_kinds import Findings, make
from .environment import CLOUD
from .text_files import one_line, read_text, trimmed
from .variables import REGION, first, first_name

if TYPE_CHECKING:
    from openstack.config import OpenStackConfig
    from openstack.config.cloud_region import CloudRegion

    from ...http.network_settings import Network

CONFIG_FILE, SECURE_FILE = "OS_CLIENT_CONFIG_FILE", "OS_CLIENT_SECURE_FILE"
HUAWEI_FILE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE"
SOURCE, HUAWEI_SOURCE = "clouds.yaml", "credentials file"
SUFFIXES = ("yaml", "yml", "json")
NO_READER = "needs openstacksdk to be read; install it with `pip install 'aiomodelarts[clouds]'`"

# Where the values of a cloud stand, in `auth` or beside it; of several keys the first that is set counts.
KEYS = {
    "auth_url": ("auth_url",),
    "username": ("username", "user_name"),
    "user_id": ("user_id",),
    "password": ("password",),
    "passcode": ("passcode",),
    "user_domain_name": ("user_domain_name", "project_domain_name", "domain_name", "default_domain"),
    "user_domain_id": ("user_domain_id", "project_domain_id", "domain_id"),
    "project_domain_name": ("project_domain_name",),
    "project_name": ("project_name",),
    "project_id": ("project_id",),
    "token": ("token",),
    "access_key": ("access_key", "ak"),
    "secret_key": ("secret_key", "sk"),
    "security_token": ("security_token",),
    "identity_provider": ("identity_provider",),
    "id_token": ("id_token", "access_token"),
    "id_token_file": ("id_token_file",),
    "agency_name": ("target_agency_name",),
    "agency_domain_name": ("target_domain_name",),
    "agency_domain_id": ("target_domain_id",),
    "agency_project_name": ("target_project_name",),
    "agency_project_id": ("target_project_id",),
}
HUAWEI_KEYS = {
    "access_key": "ak",
    "secret_key": "sk",
    "security_token": "security_token",
    "project_id": "project_id",
    "user_domain_id": "domain_id",
    "auth_url": "iam_endpoint",
    "identity_provider": "idp_id",
    "id_token_file": "id_token_file",
}


@discreet
def from_cloud(name: str | None = None, environ: Mapping[str, str] | None = None) -> Credentials:
    """Credentials from a cloud of `clouds.yaml`, as OpenStack's tools read it, with `secure.yaml` and profiles.

    The region and the certificates of the cloud are no part of them: give `region=`, `verify=` and `cert=` to the
    client, or let it find the cloud itself by `OS_CLOUD`.

    Args:
        name: Name of the cloud; by default what `OS_CLOUD` says, or the only one there is.
        environ: The variables; those of the process by default.

    Raises:
        ConfigurationError: openstacksdk is not installed (extra `clouds`), or there is no such cloud or file, or
            something is missing in it.

    Example:
        `ModelArts(credentials.from_cloud("otc"), region="eu-de")`
    """
    return make(cloud(name, os.environ if environ is None else environ))


def folders(environ: Mapping[str, str]) -> list[Path]:
    """Where OpenStack's tools look for their files, in order."""
    home = environ.get("HOME") or environ.get("USERPROFILE")
    found = [Path.cwd()]
    if environ.get("XDG_CONFIG_HOME"):
        found.append(Path(environ["XDG_CONFIG_HOME"]) / "openstack")
    if home:
        found += [Path(home) / ".config" / "openstack", Path(home) / "Library" / "Application Support" / "openstack"]
    if environ.get("LOCALAPPDATA"):
        found.append(Path(environ["LOCALAPPDATA"]) / "OpenStack" / "openstack")
    return [*found, Path("/etc/xdg/openstack"), Path("/etc/openstack")]


def clouds_file(environ: Mapping[str, str]) -> str | None:
    """The file that holds the clouds, or None when there is none.

    Raises:
        ConfigurationError: The file that was named does not exist.
    """
    return _file("clouds", CONFIG_FILE, environ)


def cloud(name: str | None, environ: Mapping[str, str]) -> Findings:
    """What a cloud holds.

    Args:
        name: Its name; None: the one of `OS_CLOUD`, or the only one.
        environ: The variables.

    Raises:
        ConfigurationError: It can't be read, or there is no such cloud.
    """
    path = clouds_file(environ)
    if path is None:
        raise ConfigurationError(f"there is no clouds.yaml where OpenStack's tools look; {CONFIG_FILE} can say where")
    config = _reader(environ, path)
    names = list(config.cloud_config["clouds"])
    chosen = name or first(environ, (CLOUD,))
    if chosen is None:
        if len(names) != 1:
            raise ConfigurationError(f"clouds.yaml has {_listed(names)}; choose one with {CLOUD} or from_cloud(name)")
        chosen = names[0]
    if chosen not in names:
        who = f"from_cloud({name!r})" if name else CLOUD
        raise ConfigurationError(f"clouds.yaml has no cloud as named by {who}; it has {_listed(names)}")
    region = _described(config, chosen, environ)
    return evolve(_findings(region.config, environ), network=_network(region))


def huawei_file(environ: Mapping[str, str]) -> Findings | None:
    """What the credentials file of Huawei's SDK holds, or None when there is no such file or section.

    Raises:
        ConfigurationError: The file that was named can't be read.
    """
    from configparser import ConfigParser, Error  # few programs have such a file

    named, home = environ.get(HUAWEI_FILE), environ.get("HOME") or environ.get("USERPROFILE")
    if not named and not home:
        return None
    path = Path(named) if named else Path(home or "") / ".huaweicloud" / "credentials"
    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(read_text(path))
    except (OSError, UnicodeDecodeError, Error) as error:
        if not named and isinstance(error, FileNotFoundError):
            return None
        # The errors of the parser quote lines, which may hold a secret.
        called = f"the file named by {HUAWEI_FILE}" if named else "~/.huaweicloud/credentials"
        raise ConfigurationError(f"{called} can't be read ({type(error).__name__})") from None
    if not parser.has_section("basic"):
        if named:
            raise ConfigurationError(f"the file named by {HUAWEI_FILE} has no section [basic]")
        return None
    given = dict(parser.items("basic"))
    names = {field: key for field, key in HUAWEI_KEYS.items() if given.get(key)}
    values = {field: one_line(f"{key} of the credentials file", given[key]) for field, key in names.items()}
    region = first(environ, REGION)
    if region and "auth_url" not in values:
        values["auth_url"] = iam_in(region)
    region_from = first_name(environ, REGION)
    return Findings(HUAWEI_SOURCE, "the credentials file", values, names, HUAWEI_KEYS, None, region, region_from)


def _file(stem: str, variable: str, environ: Mapping[str, str]) -> str | None:
    named = environ.get(variable)
    if named:
        if not Path(named).is_file():
            raise ConfigurationError(f"there is no file where {variable} says")
        return named
    return next((path for path in _files(stem, environ) if Path(path).is_file()), None)


def _files(stem: str, environ: Mapping[str, str]) -> list[str]:
    return [str(folder / f"{stem}.{suffix}") for folder in folders(environ) for suffix in SUFFIXES]


def _reader(environ: Mapping[str, str], path: str) -> OpenStackConfig:
    try:
        from openstack.config import OpenStackConfig  # an extra, and slow to load
    except ImportError as error:
        raise ConfigurationError(f"clouds.yaml {NO_READER}") from error

    class Config(OpenStackConfig):
        """Reads files with a byte order mark too, and logs no lines of files that it can't read."""

        def _load_yaml_json_file(self, filelist: list[str]) -> tuple[str, dict[str, Any]] | tuple[None, None]:
            return next(((path, _parsed(path)) for path in filelist if os.path.exists(path)), (None, None))

    secure = _file("secure", SECURE_FILE, environ)
    try:
        config = Config(
            config_files=[path],
            secure_files=[secure] if secure else [],
            vendor_files=_files("clouds-public", environ),
            # Else it would tell every cloud that has none its own default.
            override_defaults={"auth_type": None},
            load_envvars=False,
        )
    except Exception as error:
        raise ConfigurationError(f"clouds.yaml can't be read ({type(error).__name__})") from None
    if config.config_filename != path:
        raise ConfigurationError("clouds.yaml can't be read; is it YAML, and may you read it?")
    return config


def _parsed(path: str) -> dict[str, Any]:
    import json

    import yaml  # comes with openstacksdk

    text = read_text(Path(path))
    return cast("dict[str, Any]", json.loads(text) if path.endswith("json") else yaml.safe_load(text))


def _described(config: OpenStackConfig, name: str, environ: Mapping[str, str]) -> CloudRegion:
    """All that a cloud says, with its profile and the wanted region."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts of openstacksdk that nobody here asked for
            return config.get_one(name, validate=False, region_name=first(environ, REGION))
    except Exception as error:
        # Its errors may quote what they could not use.
        variable = first_name(environ, REGION)
        hint = f"; does it have the region that {variable} names?" if variable else ""
        raise ConfigurationError(f"a cloud of clouds.yaml can't be read ({type(error).__name__}){hint}") from None


def _network(region: CloudRegion) -> Network | None:
    """What a cloud says of certificates by `verify`, `cacert`, `cert` and `key`; None: nothing."""
    from ...http.network_settings import Network  # brings OpenSSL along

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about a cacert beside `verify: false`, which is logged when it counts
            verify, cert = region.get_requests_verify_args()
        found = Network(True if verify is None else verify, cert or None)
    except (ConfigurationError, TypeError) as error:
        raise ConfigurationError(
            f"clouds.yaml: verify has to be true or false, and cacert, cert and key paths of files ({error})"
        ) from None
    return None if found == Network() else found


def _findings(said: dict[str, Any], environ: Mapping[str, str]) -> Findings:
    auth = cast("dict[str, Any]", said.get("auth") or {})
    names: dict[str, str] = {}
    values: dict[str, str] = {}
    for field, keys in KEYS.items():
        for place, key in ((place, key) for key in keys for place in ("auth.", "")):
            value = (auth if place else said).get(key)
            if field not in values and isinstance(value, str) and trimmed(value):
                names[field], values[field] = f"{place}{key}", one_line(f"{place}{key} of {SOURCE}", value)
    if "user_domain_name" in names and names.get("user_domain_id", "").removeprefix("auth.") != "user_domain_id":
        values.pop("user_domain_id", None)
        names.pop("user_domain_id", None)
    labels = {field: f"auth.{keys[0]}" for field, keys in KEYS.items()} | {"auth_type": "auth_type"}
    region, by = said.get("region_name") or None, first_name(environ, REGION)
    region_from = (by or "region_name") if region else None
    return Findings(SOURCE, SOURCE, values, names, labels, said.get("auth_type") or None, region, region_from)


def _listed(names: list[str]) -> str:
    return f"the clouds {', '.join(names)}" if names else "no clouds"
