#!/bin/sh
# 0: all pass. 3: one fails. 5: something could not be read. The job ends with it, after the reports are written.
set -u
mkdir -p reports
plimsoll gate --policy policy.yaml "$@" -o markdown -o sarif=reports/gate.sarif -o junit=reports/gate.xml
verdict=$?
echo "plimsoll gate ended with $verdict"
exit "$verdict"
