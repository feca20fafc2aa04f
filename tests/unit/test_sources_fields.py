"""Each value in a source becomes the argument of the credentials that it belongs to."""

import json
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.credentials import (
    AgencyCredentials,
    AkSkCredentials,
    Credentials,
    OidcCredentials,
    PasswordCredentials,
    TokenCredentials,
    explain,
    from_cloud,
    from_environment,
)

IAM = "https://iam.eu-de.otc.t-systems.com/v3"
WHO = {"auth_url": IAM, "username": "jane", "password": "pw"}
OTHER = {"target_agency_name": "a", "target_domain_name": "their-account"}
LOGIN = PasswordCredentials(IAM, "jane", "pw", user_domain_name="account", project_name="mine")
Case = tuple[dict[str, str], str | None, Credentials]
"""Values by the keys of clouds.yaml, the `auth_type`, and the credentials."""
CLOUDS: dict[str, Case] = {
    "names": ({**WHO, "user_domain_name": "account", "project_name": "mine"}, None, LOGIN),
    "IDs": (
        {"auth_url": IAM, "user_id": "u", "password": "pw", "project_id": "p"},
        None,
        PasswordCredentials(IAM, "", "pw", user_id="u", project_id="p"),
    ),
    "passcode": (
        {**WHO, "user_domain_id": "d", "project_name": "mine", "passcode": "123456"},
        "v3multifactor",
        PasswordCredentials(IAM, "jane", "pw", user_domain_id="d", project_name="mine", passcode="123456"),
    ),
    "passcode of another kind": (
        {**WHO, "user_domain_id": "d", "project_name": "mine", "passcode": "123456"},
        "v3totp",
        PasswordCredentials(IAM, "jane", "pw", user_domain_id="d", project_name="mine", passcode="123456"),
    ),
    "token": ({"auth_url": IAM, "token": "t", "project_id": "p"}, None, TokenCredentials("t")),
    "exchanged token": (
        {"auth_url": IAM, "token": "t", "project_name": "mine", "project_domain_name": "account"},
        "v3token",
        TokenCredentials("t", auth_url=IAM, project_name="mine", domain_name="account"),
    ),
    "exchanged token, domain of the user": (
        {"auth_url": IAM, "token": "t", "project_id": "p", "user_domain_name": "account"},
        "token",
        TokenCredentials("t", auth_url=IAM, project_id="p", domain_name="account"),
    ),
    "key": (
        {"access_key": "AK", "secret_key": "sk", "security_token": "st", "auth_url": IAM, "user_domain_id": "d",
         "project_name": "mine"},
        None,
        AkSkCredentials("AK", "sk", security_token="st", auth_url=IAM, domain_id="d", project_name="mine",
                        region="eu-nl"),
    ),
    "key with a project ID": (
        {"access_key": "AK", "secret_key": "sk", "project_id": "p"},
        "aksk",
        AkSkCredentials("AK", "sk", project_id="p", region="eu-nl"),
    ),
    "ID token": (
        {"auth_url": IAM, "identity_provider": "c", "id_token": "jwt", "project_name": "mine"},
        None,
        OidcCredentials(IAM, "c", "jwt", project_name="mine"),
    ),
    "ID token in a file": (
        {"auth_url": IAM, "identity_provider": "c", "id_token_file": "/run/id-token", "project_id": "p"},
        "v3oidcaccesstoken",
        OidcCredentials(IAM, "c", Path("/run/id-token"), project_id="p"),
    ),
    "agency": (
        {**WHO, "user_domain_name": "account", "project_name": "mine", **OTHER, "target_project_name": "theirs"},
        "agency",
        AgencyCredentials(LOGIN, "a", domain_name="their-account", project_name="theirs"),
    ),
    "agency by IDs": (
        {**WHO, "user_domain_name": "account", "project_name": "mine", "target_agency_name": "a",
         "target_domain_id": "td", "target_project_id": "tp"},
        None,
        AgencyCredentials(LOGIN, "a", domain_id="td", project_id="tp"),
    ),
    "agency with a token": (
        {"auth_url": IAM, "token": "t", **OTHER, "target_project_name": "theirs"},
        None,
        AgencyCredentials(
            TokenCredentials("t", auth_url=IAM), "a", domain_name="their-account", project_name="theirs"
        ),
    ),
}  # fmt: skip
ENVIRONMENT = {
    "target_agency_name": "OS_AGENCY_NAME",
    "target_domain_name": "OS_AGENCY_DOMAIN_NAME",
    "target_project_name": "OS_DELEGATED_PROJECT",
}
"""Variables of keys whose name is not that of the key in upper case."""
CLOUDS_ONLY = ["agency by IDs"]


def cloud_in(folder: Path, values: dict[str, str], **more: Any) -> dict[str, str]:
    """Write a clouds.yaml and return the variables that select its cloud."""
    path = folder / "clouds.yaml"
    path.write_text(json.dumps({"clouds": {"mine": {"auth": values, "region_name": "eu-nl", **more}}}))
    return {"OS_CLOUD": "mine", "OS_CLIENT_CONFIG_FILE": str(path)}


@pytest.mark.parametrize(("values", "auth_type", "wanted"), CLOUDS.values(), ids=CLOUDS)
def test_each_value_of_a_cloud(values, auth_type, wanted, tmp_path):
    environ = cloud_in(tmp_path, values, **({"auth_type": auth_type} if auth_type else {}))

    assert from_cloud(environ=environ) == wanted


@pytest.mark.parametrize(
    ("values", "auth_type", "wanted"),
    [case for name, case in CLOUDS.items() if name not in CLOUDS_ONLY],
    ids=[name for name in CLOUDS if name not in CLOUDS_ONLY],
)
def test_each_value_of_the_environment(values, auth_type, wanted):
    environ = {ENVIRONMENT.get(key, f"OS_{key.upper()}"): value for key, value in values.items()}
    environ |= {"OS_REGION_NAME": "eu-nl"} | ({"OS_AUTH_TYPE": auth_type} if auth_type else {})

    assert from_environment(environ) == wanted
    ignored = {"OS_REGION_NAME", "OS_AUTH_TYPE"} | ({"OS_AUTH_URL"} if wanted == TokenCredentials("t") else set())
    assert set(explain(environ=environ).used) == set(environ) - ignored


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (
            {"ak": "AK", "sk": "sk", "security_token": "st", "project_id": "p", "domain_id": "d", "iam_endpoint": IAM},
            AkSkCredentials("AK", "sk", security_token="st", project_id="p", domain_id="d", auth_url=IAM),
        ),
        (
            {"idp_id": "c", "id_token_file": "/run/id-token", "project_id": "p", "iam_endpoint": IAM},
            OidcCredentials(IAM, "c", Path("/run/id-token"), project_id="p"),
        ),
    ],
    ids=["key", "ID token"],
)
def test_each_value_of_the_credentials_file(values, wanted, tmp_path):
    path = tmp_path / "credentials"
    path.write_text("[basic]\n" + "".join(f"{key} = {value}\n" for key, value in values.items()))

    assert from_environment({"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(path)}) == wanted
