=== money-help 80x24 cursor hidden
┌─ Ayuda: Cliente ─────────────────────────────────────────────────────────────┐
│ Límite de crédito                                                            │
│ Un importe; punto o coma decimal, con o sin separador de miles. Decimales:   │
│ 2.                                                                           │
│                                                                              │
│ En un formulario                                                             │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, Ctrl-S             Guardar el registro                                 │
│   F5, Ctrl-Y             Volver al valor guardado del campo                  │
│   Ctrl-Q, Y              Copiar un valor al portapapeles de su terminal      │
│   Tab, Abajo, Enter      Campo siguiente                                     │
│   Mayús-Tab, Arriba      Campo anterior                                      │
│   AvPág, Ctrl-N          Una página de campos abajo                          │
│   RePág, Ctrl-P          Una página de campos arriba                         │
│                                                                              │
│ Al escribir en un campo                                                      │
│   Izquierda, Ctrl-B      Un carácter a la izquierda                          │
│   Derecha, Ctrl-F        Un carácter a la derecha                            │
│   Inicio, Ctrl-A         Al comienzo de la línea                             │
│   Fin, Ctrl-E            Al final de la línea                                │
│   Ctrl-Izquierda         Una palabra a la izquierda                          │
│   Ctrl-Derecha           Una palabra a la derecha                            │
│   Retroceso              Borrar el carácter de la izquierda                  │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbb























=== money-left 80x24 cursor 11,61
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Firma de Prueba                                        ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [55 9999 3456     ]
  Teléfono 2          [                ]  Correo            [compras@firma.ex>]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [30   ]
  Límite de crédito   [1,234.50      ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr










                                                             bbbbbbbbbbbbbbbbb







                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Clientes › 000028 Firma de Prueba                  DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000028
 Razón social         Firma de Prueba
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1        55 9999 3456
 Teléfono 2
 Correo               compras@firma.example
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   30
 Límite de crédito    1,234.50            Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________
 Se guardó: 000028 Firma de Prueba
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== date 80x24 cursor 10,21
 Contactos › Firma de Prueba                        DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== date-help 80x24 cursor hidden
┌─ Ayuda: Contacto ────────────────────────────────────────────────────────────┐
│ Servicio desde                                                               │
│ Una fecha: 21/11/2026, 211126 o 2026-11-21.                                  │
│ Esto se da al crear el registro, y así queda.                                │
│   Cliente, Persona                                                           │
│ Sigue a la ficha del cliente: cámbielo ahí.                                  │
│   Correo, Domicilio                                                          │
│                                                                              │
│ En un campo de fecha                                                         │
│   h, t                   Hoy                                                 │
│   +, =                   Un día después                                      │
│   -, _                   Un día antes                                        │
│   AvPág, >               Un mes después                                      │
│   RePág, <               Un mes antes                                        │
│                                                                              │
│ En un formulario                                                             │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   F2, Ctrl-S             Guardar el registro                                 │
│   F5, Ctrl-Y             Volver al valor guardado del campo                  │
│   Tab, Abajo, Enter      Campo siguiente                                     │
│   Mayús-Tab, Arriba      Campo anterior                                      │
│   AvPág, Ctrl-N          Una página de campos abajo                          │
│   RePág, Ctrl-P          Una página de campos arriba                         │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbb























=== today 80x24 cursor 10,31
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [21/11/2026 ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== two-days-later 80x24 cursor 10,31
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [23/11/2026 ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== next-month 80x24 cursor 10,31
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [23/12/2026 ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor 10,31
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [22/11/2026 ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== end-of-february 80x24 cursor 10,31
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [29/02/2028 ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== a-sign-of-the-date 80x24 cursor 10,24
 [modificado] Contactos › Firma de Prueba           DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [12-        ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 h: hoy · + -: día · AvPág RePág: mes · Tab: otro · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd



                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



                     bbbbbbbbbbb











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-clipboard 80x24 cursor 2,36
 Contactos › Firma de Prueba                        DEMO  ficha · oscar · 06:00
  Cliente            Firma de Prueba     Persona            Firma de Prueba
  Nombre            [Firma de Prueba                                          ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [55 9999 3456     ]  Celular           [                  ]
  Correo             compras@firma.ex>   Segundo correo    [                  ]
  Domicilio
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [x]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________
 Aquí no se copia: lo activa ui.clipboard = yes en la configuración.
 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd                      dddddddddddddddddd
                     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                     ddddddddddddddddd
                     ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
