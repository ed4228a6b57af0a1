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

## The chiefs' group of a county

chiefs-button = The chiefs’ group
chiefs-what = In a chiefs’ group the heads of police, customs, prosecutors and the county administrative board meet. They anchor the work in their authorities and give it resources.
chiefs-start-how = It has not been started yet. Whoever starts the group leads it and invites the others.
chiefs-start = Start the chiefs’ group
