=== login 80x24 cursor 8,36







                  Ficha
                 Usuario           [                          ]
                 Contraseña        [                          ]



                  DEMO  ana - oscar - sara - tito
                        contraseña demo-ficha-2026
                 Enter: entrar - Tab: otro campo - Esc: salir








---







                 bbbbbbb
                                    bbbbbbbbbbbbbbbbbbbbbbbbbb

                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                 BBBBBB

                 dddddddddddddddddddddddddddddddddddddddddddddd








=== password 80x24 cursor 9,36







                  Ficha
                 Usuario           [oscar                     ]
                 Contraseña        [                          ]



                  DEMO  ana - oscar - sara - tito
                        contraseña demo-ficha-2026
                 Enter: entrar - Tab: otro campo - Esc: salir








---







                 bbbbbbb

                                    bbbbbbbbbbbbbbbbbbbbbbbbbb
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                 BBBBBB

                 dddddddddddddddddddddddddddddddddddddddddddddd








=== refused 80x24 cursor 9,36







                  Ficha
                 Usuario           [oscar                     ]
                 Contraseña        [                          ]
                 ! El usuario o la contraseña no son correctos.


                  DEMO  ana - oscar - sara - tito
                        contraseña demo-ficha-2026
                 Enter: entrar - Tab: otro campo - Esc: salir








---







                 bbbbbbb

                                    bbbbbbbbbbbbbbbbbbbbbbbbbb
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                 BBBBBB

                 dddddddddddddddddddddddddddddddddddddddddddddd








=== help 80x24 cursor 1,2
   Ayuda: Ficha
  Escriba su nombre de usuario y su contraseña. Después de fallos el siguiente
  intento tiene que esperar; un administrador pone una contraseña nueva.

  Al escribir en un campo
    Izquierda, Ctrl-B      Un carácter a la izquierda
    Derecha, Ctrl-F        Un carácter a la derecha
    Inicio, Ctrl-A         Al comienzo de la línea
    Fin, Ctrl-E            Al final de la línea
    Ctrl-Izquierda         Una palabra a la izquierda
    Ctrl-Derecha           Una palabra a la derecha
    Retroceso              Borrar el carácter de la izquierda
    Supr                   Borrar el carácter de la derecha
    Ctrl-W                 Borrar la palabra de la izquierda
    Ctrl-K                 Borrar hasta el final de la línea
    Ctrl-U                 Vaciar la línea

  Al teclear en un diálogo
    F2, Ctrl-S             Aceptar lo tecleado

  En un diálogo
    F1, ?                  Ayuda sobre esta pantalla y sus teclas
    F10, q, F3             Volver, y al final salir del programa
                                                                             v
---
  bbbbbbbbbbbbbb























