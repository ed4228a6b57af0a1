## Beginning where nobody takes part yet

founding-button = { $level ->
    [nation] Begin in a new county
   *[county] Begin in a new municipality
 }
founding-where = { $level ->
    [nation] In which county do you want to begin?
   *[county] In which municipality do you want to begin?
 }
founding-how = { $level ->
    [nation] These counties have no network yet. Choose one; next you invite a county coordinator.
   *[county] These municipalities have no working group yet. Choose one; next you invite a coordinator.
 }
founding-none = All of them have begun already.
