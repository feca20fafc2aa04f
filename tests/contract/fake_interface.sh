#!/bin/sh
# Drives the HTTP interface of a served fake with curl alone: fake_interface.sh URL PROJECT_ID
set -eu
url=$1 project=$2
control=$url/_fake/api

fail() { echo "fake_interface.sh: $*" >&2; exit 1; }
# The body of a request to the interface, which must succeed.
ask() { method=$1 path=$2; shift 2; curl --silent --show-error --fail-with-body --request "$method" "$@" "$control$path"; }
# The status of a request to the service.
status() { curl --silent --output /dev/null --write-out '%{http_code}' --header "X-Auth-Token: $token" "$@"; }
holds() { case $1 in *"$2"*) ;; *) fail "no $2 in $1" ;; esac }
lacks() { case $1 in *"$2"*) fail "$2 in $1" ;; esac }

holds "$(ask GET /health)" '"status": "ok"'
login='{"auth": {"identity": {"methods": ["password"], "password": {"user": {"name": "demo", "password": "demo-password",
  "domain": {"name": "OTC00000000001000000000"}}}}, "scope": {"project": {"id": "'$project'"}}}}'
token=$(curl --silent --include --json "$login" "$url/v3/auth/tokens" | tr -d '\r' | sed -n 's/^[Xx]-[Ss]ubject-[Tt]oken: //p')
[ -n "$token" ] || fail "no token"

ask PATCH /clock --json '{"paused": true}' >/dev/null
job='{"job_name": "board", "train_url": "/bucket/output/"}'
[ "$(status --json "$job" "$url/v1/$project/visualization-jobs")" = 200 ] || fail "the job was not created"
holds "$(ask GET /state)" '"kind": "visualization_jobs"'
holds "$(ask GET /state/visualization_jobs)" '"state_name": "INIT"'
ask POST /clock/advance --json '{"to": "next_change"}' >/dev/null
holds "$(ask GET /state/visualization_jobs)" '"state_name": "WAITING"'
ask POST /clock/advance --json '{"seconds": 3600}' >/dev/null
holds "$(ask GET '/state/visualization_jobs?state=RUNNING')" '"total": 1'

saved=$(ask GET /snapshot)
lacks "$saved" "$token"
lacks "$saved" demo-password
ask POST /failures --json '{"operation": "ListVisualizationJobs", "status": 429, "times": 1}' >/dev/null
[ "$(status "$url/v1/$project/visualization-jobs")" = 429 ] || fail "the call did not fail as planned"
[ "$(status "$url/v1/$project/visualization-jobs")" = 200 ] || fail "the failure was not used up"
holds "$(ask GET '/calls?status=failed')" '"operation": "ListVisualizationJobs"'
lacks "$(ask GET /calls)" "$token"
holds "$(ask GET /seed)" 'CreateVisualizationJob:'

ask POST /reset >/dev/null
lacks "$(ask GET /state)" visualization_jobs
[ "$(status "$url/v1/$project/visualization-jobs")" = 200 ] || fail "the token does not survive a reset"
printf '%s' "$saved" | ask PUT /snapshot --data-binary @- >/dev/null
holds "$(ask GET /state)" visualization_jobs
echo done
