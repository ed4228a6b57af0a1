"""What people see: functions from the domain to a Screen, one file per topic."""
